#!/usr/bin/env python3
"""A stage of a course's own: a timeline of the years that the essay names.

It reads one JSON document from standard input and writes one to standard output, as
`studypack schema stage-request` and `studypack schema stage-response` describe.
"""
import json
import re
import sys

MONTHS = ("January February March April May June July August September October November "
          "December").split()
DATE = re.compile(r"\b(?:(\d{1,2}) )?(?:(%s) )?(1[0-9]{3}|20[0-9]{2})\b" % "|".join(MONTHS))


def dates(text):
    """The first date of a sentence: its place in time, and how the essay writes it."""
    for match in DATE.finditer(text):
        day, month, year = match.groups()
        if day and not month:
            day = None
        number = MONTHS.index(month) + 1 if month else 0
        written = " ".join(part for part in (day, month, year) if part)
        return (int(year), number, int(day or 0)), written
    return None


def events(sentences, most):
    found = []
    for sentence in sentences:
        date = dates(sentence["text"])
        if date:
            found.append((date[0], date[1], sentence))
    found.sort(key=lambda event: event[0])
    return found[:most]


def main():
    request = json.load(sys.stdin)
    if request["protocol"] != 1:
        print(json.dumps({"protocol": 1, "error": {
            "message": "this stage speaks protocol 1",
            "remedy": "use a StudyPack that speaks it too"}}))
        return
    most = request["options"].get("most", 20)
    found = events(request["reading"]["sentences"], most)
    print(f"{len(found)} dated events", file=sys.stderr)
    content = {"events": [
        {"date": written, "text": sentence["text"], "evidence": [{"sentence": sentence["id"]}]}
        for _, written, sentence in found]}
    rows = [
        {"header": written,
         "cells": [[[sentence["text"], " ", {"evidence": [{"sentence": sentence["id"]}]}]]]}
        for _, written, sentence in found]
    table = {"kind": "table", "caption": "What happened when", "columns": ["Date", "Event"],
             "rows": rows}
    nothing = {"kind": "note", "text": "The essay names no dates."}
    document = {"name": "timeline", "title": "Timeline", "summary": "The dated events, in order",
                "blocks": [table] if rows else [nothing]}
    json.dump({"protocol": 1, "content": content, "documents": [document]}, sys.stdout)


if __name__ == "__main__":
    main()
