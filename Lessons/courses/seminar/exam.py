#!/usr/bin/env python3
"""An exporter of a course's own: the quiz as LaTeX, for the class `exam`.

It reads the quiz from the request, and answers with a file beside the document that links it.
"""
import json
import sys

SPECIAL = {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}",
           "^": r"\textasciicircum{}", **{mark: "\\" + mark for mark in "#$%&_"}}


def tex(text):
    """The text with nothing in it that LaTeX takes for a command."""
    return "".join(SPECIAL.get(mark, " " if mark.isspace() else mark) for mark in text)


def stem(item):
    return r" \fillin{} ".join(tex(part) for part in item["stem"].split("____"))


def environment(name, lines):
    return [rf"  \begin{{{name}}}"] + lines + [rf"  \end{{{name}}}"]


def answers(item):
    kind, options = item["kind"], item.get("options", [])
    if kind in ("choice", "true-false"):
        marks = [r"\CorrectChoice" if option["correct"] else r"\choice" for option in options]
        return environment("choices", [f"    {mark} {tex(option['text'])}"
                                       for mark, option in zip(marks, options)])
    if kind == "matching":
        pairs = item["pairs"]
        right = [pairs[place]["right"] for place in item["order"]]
        rows = [rf"    {tex(pair['left'])} & {tex(text)} \\" for pair, text in zip(pairs, right)]
        return environment("tabular", rows)[:1] + ["    {ll}"] + environment("tabular", rows)[1:]
    if kind == "ordering":
        return environment("itemize", [f"    \\item {tex(option['text'])}" for option in options])
    return environment("solution", ["    " + tex(item["answer"])])


def exam(title, items):
    lines = [r"\documentclass[addpoints]{exam}", r"\usepackage{fontspec}", r"\begin{document}",
             rf"\section*{{{tex(title)}}}", r"\begin{questions}"]
    for item in items:
        lines += [rf"  \question[{item['points']}] {stem(item)}"] + answers(item)
    return "\n".join(lines + [r"\end{questions}", r"\end{document}", ""])


def main():
    request = json.load(sys.stdin)
    items = request["artifacts"]["quiz"]["items"]
    title = request["essay"].get("title") or "Quiz"
    link = {"kind": "paragraph", "text": [{"file": "exam.tex", "text": "exam.tex"},
                                          " – for XeLaTeX and the class exam"]}
    document = {"name": "exam", "title": "For LaTeX", "summary": "the quiz as an exam",
                "blocks": [link]}
    json.dump({"protocol": 1, "content": {"files": ["exam.tex"]}, "documents": [document],
               "files": [{"name": "exam.tex", "text": exam(title, items)}]}, sys.stdout)


main()
