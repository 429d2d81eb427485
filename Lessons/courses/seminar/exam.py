#!/usr/bin/env python3
"""An exporter of a course's own: the quiz as LaTeX, for the class `exam`.

It reads the quiz from the request, and answers with a file beside the document that links it. With
`\\printanswers` in the file, the same paper comes out as its key.
"""
import json
import string
import sys

SPECIAL = {"\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}",
           "^": r"\textasciicircum{}", **{mark: "\\" + mark for mark in "#$%&_"}}
HEAD = r"""\documentclass[addpoints]{exam}
\usepackage{fontspec}
%\setmainfont{DejaVu Serif}  % a font of yours that has the letters, where they are not Latin
%\printanswers  % without the percent sign in front: the key
\raggedbottom
% A sheet ends before a question or among the lines of an answer, never within what is asked.
\makeatletter
\interlinepenalty=\@M \@itempenalty=\@M \@beginparpenalty=\@M
\makeatother
\newcommand\ruledline{\par\vskip 4mm\noindent\hrulefill}
\begin{document}
"""
NAME = r"""\noindent Name: \hrulefill{} Points: \underline{\hspace{2cm}} of \numpoints
\begin{questions}"""


def tex(text):
    """The text with nothing in it that LaTeX takes for a command."""
    return "".join(SPECIAL.get(mark, " " if mark.isspace() else mark) for mark in text)


def stem(item):
    lead = "True or false? " if item["kind"] == "true-false" else ""
    gap = rf" \fillin[{tex(item['answer'])}][9em] "
    return lead + gap.join(tex(part) for part in item["stem"].split("____"))


def environment(name, lines, arguments=""):
    return [rf"  \begin{{{name}}}{arguments}"] + lines + [rf"  \end{{{name}}}"]


def place(answer, text):
    """A short line to write on, which the key fills in, before the text."""
    return rf"\fillin[{answer}][2em] {tex(text)}"


def choices(item):
    marks = [r"\CorrectChoice" if option["correct"] else r"\choice" for option in item["options"]]
    return environment("choices", [f"    {mark} {tex(option['text'])}"
                                   for mark, option in zip(marks, item["options"])])


def matching(item):
    letters, pairs, order = string.ascii_uppercase, item["pairs"], item["order"]
    rows = [f"    {place(letters[order.index(row)], pair['left'])} & "
            rf"{letters[row]}. {tex(pairs[order[row]]['right'])} \\" for row, pair in enumerate(pairs)]
    columns = r"{@{}p{.35\linewidth}p{.6\linewidth}@{}}"
    return [r"  \par\medskip\noindent"] + environment("tabular", rows, columns)


def ordering(item):
    things, order = item["options"], item["order"]
    return environment("itemize", [rf"    \item[] {place(order.index(shown) + 1, thing['text'])}"
                                   for shown, thing in enumerate(things)])


def written(item, count):
    """What the answer is to say, in the key; else lines to write on, the first with the question."""
    points = item.get("modelPoints", [])
    told = [f"    {tex(item['answer'])}"]
    told += environment("itemize", [rf"    \item {tex(point)}" for point in points]) if points else []
    lines = [r"  \par\nobreak\ruledline" if number < 3 else r"  \ruledline" for number in range(count)]
    return [r"  \ifprintanswers"] + environment("solution", told) + [r"  \else"] + lines + [r"  \fi"]


def answers(item):
    kind = item["kind"]
    if kind in ("choice", "true-false"):
        return choices(item)
    if kind == "matching":
        return matching(item)
    if kind == "ordering":
        return ordering(item)
    if kind == "essay":
        return written(item, max(6, 2 * item["points"]))
    return written(item, 1) if kind == "short" else []


def exam(title, items):
    lines = [HEAD + rf"\section*{{{tex(title)}}}", NAME]
    for item in items:
        lines += [r"  \par\penalty0", rf"  \question[{item['points']}] {stem(item)}"] + answers(item)
    return "\n".join(lines + [r"\end{questions}", r"\end{document}", ""])


def main():
    request = json.load(sys.stdin)
    quiz = request["artifacts"]["quiz"]
    title = request["essay"].get("title") or "Quiz"
    link = {"kind": "paragraph", "text": [{"file": "exam.tex", "text": "exam.tex"},
                                          " – for XeLaTeX and the class exam"]}
    pool = quiz.get("pool") or []
    left = [{"kind": "note", "text": f"Left out: the {len(pool)} questions of the pool."}] if pool else []
    document = {"name": "exam", "title": "For LaTeX", "summary": "the quiz as an exam",
                "blocks": [link] + left}
    json.dump({"protocol": 1, "content": {"files": ["exam.tex"]}, "documents": [document],
               "files": [{"name": "exam.tex", "text": exam(title, quiz["items"])}]}, sys.stdout)


main()
