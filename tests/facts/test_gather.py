"""Which records are of one fact, which are of none, and that putting together does not depend on the way."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnecon_extract.facts import Facts, Unfit, facts, join
from vnecon_extract.facts.statements import Key, Reader
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.facts import moving, needs
from vnecon_extract.records import IndicatorRecord

from .making import record, told

GROWTH = "Năm 2024, GRDP của Hà Nam tăng 10,93% so với năm 2023."
RICE = "Năm 2024, xuất khẩu gạo của Việt Nam đạt 9,2 tỷ USD."
TOGETHER = [
    pytest.param(GROWTH, "Tổng sản phẩm trên địa bàn tỉnh Hà Nam năm 2024 tăng 10,93%.", id="other words for it"),
    pytest.param(RICE, "Năm 2024, xuất khẩu mặt hàng gạo của Việt Nam đạt 9,2 tỷ USD.", id="other words for the part"),
    pytest.param(GROWTH, "GRDP của Hà Nam năm 2024 ước tăng 10,5% so với năm 2023.", id="an estimate of it"),
]
APART = [
    pytest.param(GROWTH, "GRDP của Nam Định năm 2024 tăng 10,93%.", id="elsewhere"),
    pytest.param(GROWTH, "GRDP của Hà Nam năm 2023 tăng 10,93% so với năm 2022.", id="of another year"),
    pytest.param(GROWTH, "Mục tiêu năm 2024 của Hà Nam là GRDP tăng 10,93% so với năm 2023.", id="a target"),
    pytest.param(RICE, "Năm 2024, xuất khẩu của Việt Nam đạt 9,2 tỷ USD.", id="of the whole"),
    pytest.param(RICE, "Năm 2024, xuất khẩu gạo nếp của Việt Nam đạt 9,2 tỷ USD.", id="of a part of the part"),
    pytest.param(RICE, "Năm 2024, xuất khẩu gạo của Việt Nam tăng 9,2% so với năm 2023.", id="growth"),
    pytest.param(
        "Ngày 5/3/2025, giá dầu thô Brent thế giới ở mức 70 USD/thùng.",
        "Ngày 5/3/2025, giá dầu thô WTI thế giới ở mức 70 USD/thùng.",
        id="of another name",
    ),
]  # fmt: skip


def made(one: str, other: str) -> Facts:
    return facts(told(("a", "2025-01", one), ("b", "2025-01", other)))


@pytest.mark.parametrize(("one", "other"), TOGETHER)
def test_one_fact(one: str, other: str) -> None:
    (fact,) = made(one, other)

    assert fact.sources == 2


@pytest.mark.parametrize(("one", "other"), APART)
def test_two_facts(one: str, other: str) -> None:
    assert [fact.sources for fact in made(one, other)] == [1, 1]


UNFIT = [
    (record("5%", "5", indicator="other"), Unfit.NO_INDICATOR),
    (record("5%", "5", period=None), Unfit.NO_PERIOD),
    (record("5%", "5", place=None), Unfit.NO_PLACE),
    (record("5%", "5", base=None), Unfit.NO_BASE),
    (record("5%", "5", base={"kind": "other"}), Unfit.NO_BASE),
    (record("5%", "5", kind="share", base=None), Unfit.NO_PART),
    (record("5 tấn", "5", kind="level", base=None, indicator="export_volume", unit="tonne"), Unfit.NO_PART),
]


@pytest.mark.parametrize(("unfit", "reason"), UNFIT, ids=[reason.name for _, reason in UNFIT])
def test_what_is_no_fact_is_counted(unfit: IndicatorRecord, reason: Unfit) -> None:
    found = facts([unfit, record("5%", "5")])

    assert (len(found), found.read, dict(found.unfit)) == (1, 2, {reason: 1})


@pytest.mark.parametrize("entry", needs(Knowledge()), ids=lambda entry: entry.code)
def test_examples_of_what_needs_a_part(entry: object) -> None:
    reader = Reader()
    fit = [reader.statement(r) for text in entry.examples for r in told(("a", "2024-12", text))]  # type: ignore[attr-defined]
    unfit = [reader.statement(r) for text in entry.near_misses for r in told(("a", "2024-12", text))]  # type: ignore[attr-defined]

    assert fit
    assert all(fit)
    assert unfit
    assert not any(unfit)


@pytest.mark.parametrize("entry", moving(Knowledge()), ids=lambda entry: entry.code)
def test_examples_of_what_moves(entry: object) -> None:
    for texts, verdict in ((entry.examples, "ambiguous"), (entry.near_misses, "conflict")):  # type: ignore[attr-defined]
        (fact,) = made(*texts)
        assert fact.verdict.value == verdict


VALUES = st.sampled_from(["10,93%", "10,9%", "11%", "7,1%", "10,39%"])
RECORDS = st.lists(
    st.builds(
        lambda quote, article, month, status, bound, place, start: record(
            quote, quote.removesuffix("%").replace(",", "."), article=f"{article}-{month}", published=f"2025-0{month}",
            status=status, bound=bound, start=start, place={"name": place, "code": place, "level": "province"},
        ),
        VALUES, st.sampled_from("abcd"), st.integers(1, 3),
        st.sampled_from(["actual", "estimate", "target", "forecast"]),
        st.sampled_from(["exact", "over", "under", "approx"]), st.sampled_from(["VN-63", "VN-67"]), st.integers(0, 3),
    ),
    max_size=12,
)  # fmt: skip


def seen(found: Facts) -> list[object]:
    return [(fact, fact.verdict, fact.value, fact.relations, fact.sources) for fact in found]


@given(RECORDS, st.randoms(use_true_random=False))
def test_the_order_of_articles_does_not_matter(records: list[IndicatorRecord], chance: object) -> None:
    other = list(records)
    chance.shuffle(other)  # type: ignore[attr-defined]

    assert seen(facts(records)) == seen(facts(other))


@given(RECORDS, st.integers(0, 12))
def test_facts_of_parts_joined_are_those_of_the_whole(records: list[IndicatorRecord], at: int) -> None:
    joined = join(facts(records[:at]), facts(records[at:]))

    assert seen(joined) == seen(facts(records))
    assert joined.read == len(records)


@given(RECORDS)
def test_a_fact_never_loses_a_source(records: list[IndicatorRecord]) -> None:
    found = facts(records)
    kept = {(s.article, s.start, s.quote, s.status, s.bound) for fact in found for s in fact.statements}

    assert kept == {(r.article, r.quote.start, r.quote.text, r.status.value, r.bound.value) for r in records}
    assert all(len(fact.relations) == len(fact.statements) for fact in found)


@given(RECORDS)
def test_a_value_is_one_that_an_article_gives(records: list[IndicatorRecord]) -> None:
    for fact in facts(records):
        assert fact.value is None or fact.value in {statement.value for statement in fact.statements}


@given(RECORDS)
def test_a_key_is_read_again_from_its_text(records: list[IndicatorRecord]) -> None:
    keys = [fact.key for fact in facts(records)]

    assert [Key.of(key.text) for key in keys] == keys
    assert len({fact.id for fact in facts(records)}) == len(keys)


def test_own_knowledge_is_used(tmp_path: object) -> None:
    folder = tmp_path
    (folder / "facts.toml").write_text(  # type: ignore[operator]
        '[[same]]\ncode = "STICKY"\ndimension = "product"\nsays = ["gạo nếp"]\nexamples = ["gạo nếp"]\n',
        encoding="utf-8",
    )
    records = told(("a", "2025-01", "Năm 2024, xuất khẩu gạo nếp của Việt Nam đạt 9,2 tỷ USD."))
    (fact,) = facts(records, Knowledge(folder))  # type: ignore[arg-type]

    assert list(chain(*fact.key.parts)) == ["product", "STICKY"]
