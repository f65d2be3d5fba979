"""Values are exact, and the same whatever the caller has set for decimals."""

import threading
from decimal import ROUND_UP, Context, Decimal, FloatOperation, Inexact, Rounded, getcontext, localcontext

import pytest

from vnecon_extract import explain, extract, find_quantities
from vnecon_extract.facts.contradictions import contradictions

CASES = [
    ("the tables' own", "GRDP năm 2024 ước đạt 59.123,4 tỷ đồng.", "59123400000000"),
    ("a minus is arithmetic too", "Nhập siêu năm 2024 giảm 59.123,4 tỷ đồng.", "-59123400000000"),
    (
        "42 digits and a magnitude",
        "Thu ngân sách đạt 123456789012345678901234567890123456789012 tỷ đồng.",
        "123456789012345678901234567890123456789012000000000",
    ),
    (
        "43 digits with thousands parted, and decimals",
        "Thu ngân sách đạt 1.234.567.890.123.456.789.012.345.678.901.234,56789 tỷ đồng.",
        "1234567890123456789012345678901234567890000",
    ),
    (
        "46 digits in words",
        "Thu ngân sách đạt một tỷ tỷ tỷ tỷ tỷ ba trăm hai mươi triệu linh năm đồng.",
        "1000000000000000000000000000000000000320000005",
    ),
    ("stacked", "Thu ngân sách đạt 1 tỷ 200 triệu đồng.", "1200000000"),
    ("of another unit", "Giá gạo xuất khẩu đạt 51,25 cent/kg.", "0.5125"),
    ("no finite decimal", "Thu ngân sách đạt 2/3 dự toán.", "0.6666666666666666666666666667"),
]
CONTEXTS = [
    Context(prec=3),
    Context(prec=1, rounding=ROUND_UP, Emax=5, Emin=-5),
    Context(prec=3, traps=[Inexact, Rounded, FloatOperation]),
]


def values(text: str) -> list[str]:
    return [f"{record.value:f}" for record in extract(text)]


@pytest.mark.parametrize(("text", "value"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_values_are_exact_in_any_context(text: str, value: str) -> None:
    assert values(text) == [value]
    for context in CONTEXTS:
        with localcontext(context):
            assert values(text) == [value]
            assert [e.record.value for e in explain(text) if e.record] == [Decimal(value)]
            assert [f"{q.value:f}" for q in find_quantities(text)] == [value.lstrip("-")]


def test_the_callers_context_is_left_as_it_was() -> None:
    with localcontext(Context(prec=3)) as context:
        found = find_quantities("Thu 59.123,4 tỷ đồng, chi 61.234,5 tỷ đồng.")
        next(found)
        assert getcontext() is context
        assert Decimal("1.2345") * 1 == Decimal("1.23")
        extract("Thu ngân sách đạt 59.123,4 tỷ đồng.")
        assert getcontext() is context


def test_a_thread_of_its_own_reads_the_same() -> None:
    found: list[list[str]] = []
    text = "Thu ngân sách đạt 59.123,4 tỷ đồng."

    def read() -> None:
        getcontext().prec = 2
        found.append(values(text))

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert found == [["59123400000000"]]


def test_contradictions_are_the_same_in_any_context() -> None:
    one = extract("GRDP của tỉnh Hà Nam năm 2024 tăng 10,93% so với năm 2023.")
    other = extract("GRDP của tỉnh Hà Nam năm 2024 tăng 10,97% so với năm 2023.")
    records = [one[0].model_copy(update={"article": "a"}), other[0].model_copy(update={"article": "b"})]
    with localcontext(Context(prec=2)):
        assert contradictions(records) == [[0, 1]]
