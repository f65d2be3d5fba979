"""Records as other tools take them: brat standoff, Label Studio tasks, spaCy spans.

Offsets are those of the records: whole characters of the article's text.
"""

from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from typing import Any

from vnecon_extract.errors import MissingExtraError
from vnecon_extract.records import BaseKind, IndicatorRecord, Kind, Quote, Status

FIGURE, SUBJECT, RELATION = "Figure", "Subject", "Of"
#: What brat has to know of these annotations, its file ``annotation.conf``.
BRAT_CONFIG = f"""[entities]
{FIGURE}
{SUBJECT}

[relations]
{RELATION} Arg1:{FIGURE}, Arg2:{SUBJECT}

[events]

[attributes]
Kind Arg:{FIGURE}, Value:{"|".join(Kind)}
Status Arg:{FIGURE}, Value:{"|".join(Status)}
Base Arg:{FIGURE}, Value:{"|".join(BaseKind)}
"""
#: The labelling interface of Label Studio that these tasks fit.
LABEL_STUDIO_CONFIG = f"""<View>
  <Labels name="label" toName="text">
    <Label value="{FIGURE}" background="#ffb000"/>
    <Label value="{SUBJECT}" background="#4c8bf5"/>
  </Labels>
  <Relations><Relation value="{RELATION}"/></Relations>
  <Choices name="kind" toName="text" perRegion="true" whenTagName="label" whenLabelValue="{FIGURE}">
    {"".join(f'<Choice value="{kind}"/>' for kind in Kind)}
  </Choices>
  <TextArea name="record" toName="text" perRegion="true" whenTagName="label" whenLabelValue="{FIGURE}"/>
  <Text name="text" value="$text"/>
</View>
"""


def brat(text: str, records: Iterable[IndicatorRecord]) -> str:
    """The annotations of a text as brat keeps them in ``NAME.ann`` beside ``NAME.txt``.

    A figure is an entity, its subject another, with a relation from one to the other; kind, status and base are
    attributes, and the record itself, as JSON, is the figure's note.

    >>> from vnecon_extract import extract
    >>> text = "Năm 2024, CPI tăng 3,63%."
    >>> [line.split() for line in brat(text, extract(text)).splitlines()[:3]]
    [['T1', 'Subject', '10', '13', 'CPI'], ['T2', 'Figure', '19', '24', '3,63%'], ['R1', 'Of', 'Arg1:T2', 'Arg2:T1']]
    """
    lines, subjects = list[str](), dict[tuple[int, int], str]()
    entities = attributes = 0
    for number, record in enumerate(records, 1):
        subject = (record.subject.start, record.subject.end)
        if subject not in subjects:
            entities += 1
            subjects[subject] = f"T{entities}"
            lines.append(f"T{entities}\t{SUBJECT} {_standoff(text, record.subject)}")
        entities += 1
        lines.append(f"T{entities}\t{FIGURE} {_standoff(text, record.quote)}")
        lines.append(f"R{number}\t{RELATION} Arg1:T{entities} Arg2:{subjects[subject]}")
        base = [("Base", record.base.kind.value)] if record.base else []
        for name, value in [("Kind", record.kind.value), ("Status", record.status.value), *base]:
            attributes += 1
            lines.append(f"A{attributes}\t{name} T{entities} {value}")
        lines.append(f"#{number}\tAnnotatorNotes T{entities}\t{record.to_json()}")
    return "".join(f"{line}\n" for line in lines)


def _standoff(text: str, quote: Quote) -> str:
    """Offsets and words; in several pieces where a line ends inside, since brat's spans end with their line."""
    pieces = list(_pieces(text, quote.start, quote.end))
    spans = ";".join(f"{start} {end}" for start, end in pieces)
    return f"{spans}\t{' '.join(text[start:end] for start, end in pieces)}"


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for line in text[start:end].splitlines(keepends=True):
        words = line.rstrip("\r\n")
        if words.strip():
            yield start, start + len(words)
        start += len(line)


def label_studio(article: str, text: str, records: Sequence[IndicatorRecord]) -> dict[str, Any]:
    """One task of Label Studio, the records being its prediction; a JSON list of tasks is what it imports.

    >>> from vnecon_extract import extract
    >>> text = "Năm 2024, CPI tăng 3,63%."
    >>> task = label_studio("bao-1", text, extract(text))
    >>> [result["value"]["labels"] for result in task["predictions"][0]["result"] if result["type"] == "labels"]
    [['Subject'], ['Figure']]
    """
    result, subjects = list[dict[str, Any]](), dict[tuple[int, int], str]()
    for number, record in enumerate(records, 1):
        subject = (record.subject.start, record.subject.end)
        if subject not in subjects:
            subjects[subject] = f"subject-{len(subjects) + 1}"
            result.append(_region(subjects[subject], record.subject, SUBJECT))
        name = f"figure-{number}"
        region = _region(name, record.quote, FIGURE)
        shared = {"id": name, "to_name": "text"}
        place = {n: region["value"][n] for n in ("start", "end", "text")}
        kind = shared | {"from_name": "kind", "type": "choices", "value": place | {"choices": [record.kind.value]}}
        note = shared | {"from_name": "record", "type": "textarea", "value": place | {"text": [record.to_json()]}}
        relation = {"type": "relation", "from_id": name, "to_id": subjects[subject], "direction": "right"}
        result += [region, kind, note, relation | {"labels": [RELATION]}]
    made_by = f"vnecon-extract {version('vnecon-extract')}"
    return {"data": {"id": article, "text": text}, "predictions": [{"model_version": made_by, "result": result}]}


def _region(name: str, quote: Quote, label: str) -> dict[str, Any]:
    value = {"start": quote.start, "end": quote.end, "text": quote.text, "labels": [label]}
    return {"id": name, "from_name": "label", "to_name": "text", "type": "labels", "value": value}


def spacy_doc(text: str, records: Iterable[IndicatorRecord], nlp: Any = None) -> Any:
    """A spaCy ``Doc`` of ``text`` with the records in ``doc.spans``: ``figures``, labelled by kind, and ``subjects``.

    Each span of ``figures`` has its record as ``span._.record``.  ``nlp`` is your pipeline, of which only the
    tokenizer is used; without it a blank multilingual one is.  A span grows to whole tokens where it ends inside one.
    Raises ``MissingExtraError`` where spaCy is not installed.
    """
    try:
        import spacy
        from spacy.tokens import Span
    except ImportError as error:
        raise MissingExtraError('spans for spaCy need it: pip install "vnecon-extract[spacy]"') from error
    if not Span.has_extension("record"):
        Span.set_extension("record", default=None)
    doc = (nlp or spacy.blank("xx")).make_doc(text)
    figures, subjects = [], []
    for record in records:
        figure = _span(doc, record.quote, record.kind.value)
        figure._.record = record
        figures.append(figure)
        subjects.append(_span(doc, record.subject, record.indicator))
    doc.spans["figures"], doc.spans["subjects"] = figures, subjects
    return doc


def _span(doc: Any, quote: Quote, label: str) -> Any:
    return doc.char_span(quote.start, quote.end, label=label, alignment_mode="expand")
