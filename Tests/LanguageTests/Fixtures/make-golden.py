"""Renew golden.jsonl: what spaCy says of the texts below. usage: make-golden.py MODEL_DIR > golden.jsonl

Needs the package spacy (3.8). The texts are ours; each is hard on some part of a tokenizer or a parser.
"""
import json, sys
import spacy

TEXTS = [
    "",
    " ",
    "\n",
    "a",
    "I",
    "The committee can't agree, won't vote, and shouldn't've met at all.",
    "She said: “I'd've gone, y'all—but it’s 5:30p.m. already…”",
    "See https://www.example.org/a_(b)?q=1&r=%20#top, or write to j.doe+news@mail.example.co.uk!",
    "Visit example.com, not ftp://files.example.net:2121/pub/, and ping 192.0.2.17.",
    "It cost $1,299.99 (US$1.3k), £40m, €2.5bn or ¥3,000; that’s 12.5% more than in FY2019–20.",
    "The U.S. and the U.K. signed it in Washington, D.C., on Jan. 5th, 1998 at 10 a.m. EST.",
    "Dr. Maria del Carmen Ruiz-Ortega, Ph.D., joined St. Mary's Hosp. Inc. in '98.",
    "state-of-the-art, mother-in-law's, re-elected, co-operate, 3-year-old, pre–war, and/or, him/her",
    "Well...no. Really?! Yes!!! (Sort of.) [sic] {x} <tag> *bold* _under_ #hash @handle",
    "😀👍🏽 The family 👨‍👩‍👧 waved 🇫🇷 flags. ❤️ Café, cafe\u0301, naïve, Ångström.",
    "ΣΊΣΥΦΟΣ rolled the stone; İstanbul was Constantinople; ǅ is one letter. Ⅷ ² ½ ٣",
    "THE RISE OF PARTIES IN THE EARLY REPUBLIC",
    "Chapter 3: What Do Voters Want?",
    "1. Introduction\n\n2. Methods\n\t(a) Surveys\n\t(b) Interviews\r\n3. Results",
    "Tabs\tand  double  spaces   and\u00a0no-break\u2009thin\u3000wide spaces .",
    "A\u0000null, a bell\u0007, a unit\u001fseparator and a\u0085next line\u2028too.",
    "日本語のテキスト。中文文本！ Русский текст, ελληνικά, עברית, العربية.",
    "10km/h, 5'10\", 30°C, 98.6°F, 4×4, 2^10=1024, E=mc², H2O, 1e-9, −5, ±3, 1/2, 3:2.",
    "v1.2.3-beta.4 on C++, C#, .NET, node.js and F# (R&D, AT&T, Q&A).",
    "gonna gotta lemme dunno c'mon ain't 'cause 'em ol' nothin' somethin' let's y'all'd",
    ":) :-( ;D <3 ^_^ ¯\\_(ツ)_/¯ xD :'( o_O",
    "The bill, which the Senate had passed 51–49, was vetoed; nevertheless, Congress overrode the veto.",
    "What the court decided, and why it decided so, remains, in the view of many, an open question.",
    "To govern is to choose; to appear to be unable to choose is to appear to be unable to govern.",
    "There are those who, like Hobbes, think that people left alone would fight.",
    "Whom did the president say that the committee wanted to question about the memo?",
    "Visiting relatives can be boring. Time flies like an arrow; fruit flies like a banana.",
    "Germany, France, and Italy—together with six others—founded it in 1957 under the Treaty of Rome.",
    "Barack Obama was born on August 4, 1961, in Honolulu, Hawaii, and served two terms.",
    "About 1.4 million people, or two-thirds of them, live within 30 miles of the Great Lakes.",
    "Apple is buying a British startup for $1 billion next Tuesday morning, Reuters reported.",
    "“Four score and seven years ago,” he began; ‘our fathers’ were not his.",
    "The number, the agent, the mark, the root, the meta, the X and the _ are words too.",
    "He read it. They read it daily. She has read it. Reading it aloud, we slept.",
    "Neither the mayor nor the councillors were in favour of colour-coded organisation.",
    "e.g. i.e. etc. vs. cf. al. No. 5 Vol. IV pp. 3-7 §2.1 ¶4",
    "((((((nested))))))...,,,;;;!!!???---===///",
    "can't/won't and/can't (don't) \"isn't\" 'tisn't' “aren’t”",
    "word" * 30 + " " + "9" * 120 + " " + "-" * 60,
    "One sentence ends here.Another begins at once.And a third!No space?None.",
]


def token(t):
    ent = "O" if t.ent_iob_ in ("O", "") else f"{t.ent_iob_}-{t.ent_type_}"
    return {"start": t.idx, "text": t.text, "tag": t.tag_, "pos": t.pos_, "lemma": t.lemma_, "head": t.head.i,
            "dep": t.dep_, "ent": ent, "sent": bool(t.is_sent_start), "morph": str(t.morph)}


nlp = spacy.load(sys.argv[1])
for text in TEXTS:
    doc = nlp(text)
    chunks = [[c.start, c.end] for c in doc.noun_chunks]
    print(json.dumps({"text": text, "tokens": [token(t) for t in doc], "chunks": chunks}))
