"""A user's own tables: laid over the built-in ones, and refused with file, entry and field where they are wrong."""

from pathlib import Path

import pytest

from vnecon_extract import Extractor
from vnecon_extract.batch.fingerprint import tables
from vnecon_extract.batch.work import Recipe
from vnecon_extract.errors import KnowledgeError
from vnecon_extract.find.period_forms import Templates
from vnecon_extract.knowledge import Knowledge
from vnecon_extract.knowledge.comparisons import cues
from vnecon_extract.knowledge.hints import code_of
from vnecon_extract.knowledge.indicators import indicators
from vnecon_extract.knowledge.linking import counted_things, measured, themes
from vnecon_extract.knowledge.overlay import texts_of
from vnecon_extract.knowledge.periods import SLOTS, period_words
from vnecon_extract.knowledge.places import places, publishers
from vnecon_extract.knowledge.series import central_banks, named_series
from vnecon_extract.quantities import find_quantities

CUE = 'code = "{code}"\nrole = "change"\nsays = ["nhảy vọt"]\nexamples = ["CPI nhảy vọt 9%."]\n'
ONE = "[[cue]]\n" + CUE.format(code="leaps")


def folder_with(path: Path, text: str) -> Path:
    (path / "comparisons.toml").write_text(text, encoding="utf-8")
    return path


def test_an_entry_of_ones_own_is_read(tmp_path: Path) -> None:
    assert "leaps" in {cue.code for cue in cues(Knowledge(folder_with(tmp_path, ONE)))}
    assert "leaps" not in {cue.code for cue in cues(Knowledge())}


FIRST = cues(Knowledge())[0]


@pytest.mark.parametrize(
    ("order", "says"),
    [
        pytest.param('says = ["vọt xa"]', (*FIRST.says, "vọt xa"), id="a word is added"),
        pytest.param(f'says = ["{FIRST.says[0]}"]', FIRST.says, id="no word is there twice"),
        pytest.param(f'without = ["{FIRST.says[1]}"]', (FIRST.says[0], *FIRST.says[2:]), id="a word is taken out"),
        pytest.param(f"replace = true\n{CUE.partition(chr(10))[2]}", ("nhảy vọt",), id="all of it is replaced"),
        pytest.param("remove = true", None, id="all of it is removed"),
    ],
)
def test_an_entry_of_a_known_code(tmp_path: Path, order: str, says: tuple[str, ...] | None) -> None:
    folder = folder_with(tmp_path, f'[[cue]]\ncode = "{FIRST.code}"\n{order}\n')
    own = {cue.code: cue for cue in cues(Knowledge(folder))}
    assert (own[FIRST.code].says if FIRST.code in own else None) == says
    assert len(own) == len(cues(Knowledge())) - (says is None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("[[cue]\n", ("comparisons.toml",), id="no TOML"),
        pytest.param(ONE.replace('"change"', '"leap"'), ("[[cue]] leaps", "role"), id="no word of the list"),
        pytest.param(ONE.replace('["nhảy vọt"]', '"nhảy vọt"'), ("[[cue]] leaps", "says"), id="words without a list"),
        pytest.param(ONE.replace('["nhảy vọt"]', '["vọt", 1]'), ("[[cue]] leaps", "says.1"), id="a number for a word"),
        pytest.param(ONE.replace("says", "say"), ("[[cue]] leaps", "say"), id="a field that nobody knows"),
        pytest.param(ONE.replace('role = "change"\n', ""), ("[[cue]] leaps", "role"), id="a field that is missing"),
        pytest.param(ONE.replace("code =", "sign ="), ("[[cue]] ?", "code"), id="no code"),
        pytest.param(ONE + ONE, ("[[cue]] leaps", "twice"), id="one code twice"),
        pytest.param(ONE.replace("[[cue]]", "[cue]"), ("[[cue]] ?",), id="a table for a list of tables"),
        pytest.param(ONE.replace("cue", "cues"), ("[[cues]]", "did you mean '[[cue]]'"), id="a block misspelt"),
        pytest.param(ONE.replace("says", "sais"), ("sais", "did you mean 'says'"), id="a field misspelt"),
        pytest.param(ONE.replace('"change"', '"chance"'), ("role", "did you mean 'change'"), id="a word misspelt"),
        pytest.param('[[cue]]\ncode = "leaps"\nremove = true\n', ("leaps: remove", "no built-in"), id="removes none"),
        pytest.param(
            f'[[cue]]\ncode = "{FIRST.code}s"\nsays = ["vọt"]\n', (f"{FIRST.code!r}",), id="the code of ours misspelt"
        ),
        pytest.param(
            f'[[cue]]\ncode = "{FIRST.code}"\nwithout = ["{FIRST.says[1]}x"]\n',
            ("without", f"did you mean {FIRST.says[1]!r}"),
            id="takes out a word that is not there",
        ),
        pytest.param(
            f'[[cue]]\ncode = "{FIRST.code}"\nremove = true\nsays = ["x"]\n', ("remove",), id="removes and adds"
        ),
        pytest.param(
            ONE.replace("says", "sais") + ONE.replace("leaps", "jumps").replace("role", "rolle"),
            ("leaps: sais", "jumps: rolle"),
            id="all of it is told at once",
        ),
    ],
)
def test_what_is_wrong_is_told(tmp_path: Path, text: str, told: tuple[str, ...]) -> None:
    folder = folder_with(tmp_path, text)
    with pytest.raises(KnowledgeError) as caught:
        Extractor(knowledge=folder)
    assert all(words in str(caught.value) for words in (str(folder / "comparisons.toml"), *told))


OWN_HALF = """
[[period]]
code = "own"
grain = "half"
form = "first"
says = ["nửa-đầu năm <Y>"]
examples = ["nửa-đầu năm 2023"]
"""
OWN_MAGNITUDE = """
[[magnitude]]
code = "lakh"
value = 100000
says = ["la."]
examples = ["5 la. đồng"]
"""


def test_a_period_of_ones_own_with_a_dash(tmp_path: Path) -> None:
    (tmp_path / "periods.toml").write_text(OWN_HALF, encoding="utf-8")
    (record,) = Extractor(knowledge=tmp_path).extract("CPI nửa-đầu năm 2023 tăng 3%.")
    assert record.period is not None
    assert record.period.label == "2023-S1"


def test_a_magnitude_of_ones_own_with_a_dot(tmp_path: Path) -> None:
    (tmp_path / "numbers.toml").write_text(OWN_MAGNITUDE, encoding="utf-8")
    (found,) = find_quantities("thu 5 la. đồng", Knowledge(tmp_path))
    assert found.value == 500_000


def test_no_utf_8(tmp_path: Path) -> None:
    (tmp_path / "comparisons.toml").write_bytes(ONE.encode("utf-16"))
    with pytest.raises(KnowledgeError, match=r"comparisons\.toml"):
        Extractor(knowledge=tmp_path)


def test_no_folder(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no such folder"):
        Extractor(knowledge=tmp_path / "none")


OTHERS = {
    "indicator.toml": ("", ("indicator.toml", "did you mean 'indicators.toml'")),
    "indicators.toml": (
        """
[[indicator]]
code = "coffee_area"
name_vi = "Diện tích cà phê"
name_en = "Coffee area"
group = "agricultre"
measures = ["areas"]
counted_in = ["animl"]
of = ["COFFE"]
says = ["diện tích cà phê"]
examples = ["Diện tích cà phê đạt 5.000 ha."]
""",
        ("coffee_area: group", "did you mean 'agriculture'", "measures.0: 'areas'", "did you mean 'area'"),
    ),
    "series.toml": (
        '[[series]]\ncode = "robusta"\nindicator = "price_cofee"\nsays = ["R"]\nexamples = ["R tăng 3%."]\n',
        ("robusta: indicator", "no [[indicator]] has the code 'price_cofee'"),
    ),
    "places.toml": (
        '[[place]]\ncode = "X"\ntype = "provnce"\nname_vi = "X"\nname_en = "X"\nsays = ["X"]\nexamples = ["X"]\n',
        ("X: type", "did you mean 'province'"),
    ),
    "units.toml": ('[[unit]]\ncode = "gia"\ndimension = "counts"\nexamples = ["5 giạ"]\n', ("did you mean 'count'",)),
    "periods.toml": (OWN_HALF.replace("<Y>", "<YYY>"), ("own: says.0: no slot <YYY>", "did you mean '<YY>'")),
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_misspelt_is_told_with_the_nearest_word(tmp_path: Path, name: str) -> None:
    text, told = OTHERS[name]
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(KnowledgeError) as caught:
        Extractor(knowledge=tmp_path)
    assert [words for words in (str(tmp_path / name), *told) if words not in str(caught.value)] == []


def test_brackets_of_a_template_that_do_not_match(tmp_path: Path) -> None:
    (tmp_path / "periods.toml").write_text(OWN_HALF.replace("<Y>", "(<Y>]"), encoding="utf-8")
    with pytest.raises(KnowledgeError, match="brackets do not match"):
        Extractor(knowledge=tmp_path)


def test_the_slots_of_templates_are_those_that_are_compiled() -> None:
    templates = Templates({"một": 1}, {"năm nay": None}, period_words(Knowledge()))
    for slot in SLOTS:
        assert templates.compile(f"năm <{slot}>")
    with pytest.raises(ValueError, match="no slot"):
        templates.compile("năm <no>")


def test_every_code_that_our_entries_name_is_there() -> None:
    """As a user's must be."""
    knowledge, models = Knowledge(), {}
    table = Knowledge.table

    class Watched(Knowledge):
        def table(self, name: str, key: str, model: type) -> tuple:  # type: ignore[override]
            models[name, key] = model
            return table(self, name, key, model)

    for reader in (indicators, named_series, central_banks, places, publishers, counted_things, measured, themes):
        reader(Watched())  # type: ignore[operator]
    wrong = [
        (name, entry.code, field, value)
        for (name, key), model in models.items()
        for field, info in model.model_fields.items()
        if (mark := code_of(info))
        for entry in knowledge.table(name, key, model)
        for value in texts_of(getattr(entry, field))
        if value not in {*knowledge._codes(mark), *mark.also, ""}
    ]
    assert wrong == []


def test_a_package_ships_knowledge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under the name of its entry point; a name that none has is told with the nearest."""
    package = tmp_path / "site" / "own_cues"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    folder_with(package, ONE)
    info = tmp_path / "site" / "own_cues-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: own-cues\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[vnecon_extract.knowledge]\nleaping = own_cues\n")
    monkeypatch.syspath_prepend(tmp_path / "site")

    assert "leaps" in {cue.code for cue in cues(Knowledge("leaping"))}
    assert tables("leaping") == tables(package)
    with pytest.raises(KnowledgeError, match="did you mean 'leaping'"):
        Knowledge("leapin")


def test_a_run_is_known_by_what_the_folder_says(tmp_path: Path) -> None:
    before = Recipe(knowledge=str(folder_with(tmp_path, ONE))).fingerprint()
    after = Recipe(knowledge=str(folder_with(tmp_path, ONE.replace("vọt", "bật")))).fingerprint()
    assert {name for name in before if before[name] != after[name]} == {"knowledge"}
