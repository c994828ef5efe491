"""What a person has set: typed, a sentence under each field, read from one YAML file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final

import msgspec
import platformdirs
from msgspec import Meta, Struct

from index.errors import MatineeError

APP: Final = "matinee"
FILE_NAME: Final = "settings.yaml"
CORRECTIONS: Final = "corrections.yaml"

Texts = Annotated[tuple[str, ...], Meta(title="a text or a list of texts")]
Keys = Annotated[dict[str, Texts], Meta(title="command ids, each with a key or a list of keys")]
Grades = Annotated[
    dict[str, Annotated[float, Meta(ge=0, le=100)]],
    Meta(title="grades, each with a number from 0 to 100"),
]
Name = Annotated[str, Meta(min_length=1, title="a name")]
Command = Annotated[str | None, Meta(title="a command line")]
Person = Annotated[str | None, Meta(title="a person's name")]
Cells = Annotated[int, Meta(ge=20, le=400, title="a number from 20 to 400")]
Switch = Annotated[bool, Meta(title="true or false")]
Megabytes = Annotated[int, Meta(ge=1, le=4096, title="a number from 1 to 4096")]


CHOICES: Final = (
    "read_drafts",
    "read_ignored",
    "read_hidden",
    "read_templates",
    "read_deleted",
)
"""Settings for what is left out unless a person wants it."""


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """All settings with their defaults. Under each field stands what it does."""

    library: Texts = ()
    """Folders to read from when none is named; `~` and paths from this file on will do."""

    theme: Name = "dark"
    """Colours: dark, light, or the name of a Textual theme."""

    measure: Cells = 72
    """Width of the text in the reader, in cells."""

    keys: Keys = {}
    """Other keys for commands: a command's id and the key or keys that shall call it."""

    editor: Command = None
    """Opens a source; VISUAL and EDITOR are asked where this is not set."""

    file_limit_mb: Megabytes = 20
    """Larger files are skipped, in megabytes."""

    me: Person = None
    """Who you are as a critic: the critic of what you wrote yourself, as in an export of yours."""

    grades: Grades = {}
    """What letter grades and thumbs are worth on 0-100 where you differ, such as `B+: 80`."""

    read_drafts: Switch = False
    """Texts that call themselves drafts are read too, and folders of drafts."""

    read_ignored: Switch = False
    """Files and folders that a `.gitignore` in the library names are read too."""

    read_hidden: Switch = False
    """Hidden files and folders are read too, but for those that programs keep for themselves."""

    read_templates: Switch = False
    """Folders of templates, themes and built pages of a site are read too."""

    read_deleted: Switch = False
    """What an export keeps of what you deleted there is read too."""

    @property
    def file_limit(self) -> int:
        """The largest file that is read, in bytes."""
        return self.file_limit_mb * 1_000_000

    @property
    def chosen(self) -> tuple[str, ...]:
        """Those of CHOICES that are set."""
        return tuple(name for name in CHOICES if getattr(self, name))

    @property
    def folders(self) -> Folders:
        """The folders of this user that Matinee writes to."""
        return folders()


class Folders(Struct, frozen=True):
    """Where Matinee keeps what is its own; none of them need exist."""

    cache: Path
    config: Path
    state: Path
    data: Path

    @property
    def corrections(self) -> Path:
        """The file of what a person says of single documents."""
        return self.data / CORRECTIONS


class Row(Struct, frozen=True):
    """One setting in the reference: name, type and default in words, and its sentence."""

    name: str
    type: str
    default: str
    sentence: str


def folders() -> Folders:
    """This user's folders, as the system and the XDG variables name them."""
    return Folders(
        cache=platformdirs.user_cache_path(APP, appauthor=False),
        config=platformdirs.user_config_path(APP, appauthor=False),
        state=platformdirs.user_state_path(APP, appauthor=False),
        data=platformdirs.user_data_path(APP, appauthor=False),
    )


def default_path() -> Path:
    """Where the settings file lies unless a person names another."""
    return folders().config / FILE_NAME


def load(path: Path | None = None) -> tuple[Settings, tuple[str, ...]]:
    """Settings from `path`, or from the default place, with warnings in one line each.

    A file at the default place may be missing; one that was named may not.
    Raises MatineeError for a file that cannot be read and for a value of the
    wrong type, naming file, key and remedy.
    """
    file = path or default_path()
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        if path is None:
            return Settings(), ()
        raise MatineeError(f"There is no settings file {file}.", "Check --config.") from None
    except UnicodeDecodeError as error:
        raise MatineeError(f"{file} is not UTF-8.", "Save it as UTF-8.") from error
    except OSError as error:
        raise MatineeError(
            f"{file} cannot be read: {error.strerror}.", "Check --config."
        ) from error
    from index.yaml_loading import load_yaml

    return parse(load_yaml(text, source=str(file)), source=str(file), base=file.parent)


def parse(
    value: Any, *, source: str = FILE_NAME, base: Path | None = None
) -> tuple[Settings, tuple[str, ...]]:
    """Settings from what a settings file holds; relative library paths are taken from `base`.

    Raises MatineeError for a value of the wrong type; an unknown key is a warning.
    """
    if value is None:
        return Settings(), ()
    if not isinstance(value, Mapping):
        raise MatineeError(
            f"{source} must hold settings by name.",
            "Write one setting a line, as in `measure: 72`.",
        )
    known = {field.name: field.type for field in msgspec.structs.fields(Settings)}
    warnings = []
    read: dict[str, Any] = {}
    for key, given in value.items():
        name = str(key).strip().lower().replace("-", "_")
        if name not in known:
            warnings.append(f"{source}: unknown setting `{key}`.{did_you_mean(name, known)}")
        elif given is not None:
            read[name] = _value(name, known[name], given, source)
    if base is not None and "library" in read:
        read["library"] = tuple(str(base / _at_home(text)) for text in read["library"])
    return Settings(**read), tuple(warnings)


def did_you_mean(word: str, known: Mapping[str, Any] | list[str]) -> str:
    """A sentence that offers the nearest known word, with a space before it, or nothing."""
    import difflib

    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f" Did you mean `{near[0]}`?" if near else ""


def reference() -> tuple[Row, ...]:
    """All settings for the documentation, in the order in which they are declared."""
    sentences = _sentences()
    return tuple(
        Row(field.name, _title(field.type), _shown(_default(field)), sentences[field.name])
        for field in msgspec.structs.fields(Settings)
    )


def _value(name: str, kind: Any, given: Any, source: str) -> Any:
    if kind == Texts:
        given = _listed(given)
    elif kind == Keys and isinstance(given, Mapping):
        given = {str(command): _listed(keys) for command, keys in given.items()}
    elif kind in (Name, Command, Person) and isinstance(given, int | float):
        given = str(given)
    try:
        return msgspec.convert(given, kind)
    except msgspec.ValidationError as error:
        raise MatineeError(
            f"{source}: `{name}` must be {_title(kind)}, not `{_shown(given)}`.",
            f"Correct it or leave it out (then it is {_shown(getattr(Settings(), name))}).",
        ) from error


def _at_home(text: str) -> Path:
    try:
        return Path(text).expanduser()
    except RuntimeError:
        # ``~name`` of nobody here: a folder may well be called so.
        return Path(text)


def _listed(given: Any) -> Any:
    if isinstance(given, list | tuple):
        return [_word(part) for part in given]
    return [_word(given)]


def _word(given: Any) -> Any:
    return str(given) if isinstance(given, int | float) and not isinstance(given, bool) else given


def _title(kind: Any) -> str:
    for meta in getattr(kind, "__metadata__", ()):
        if isinstance(meta, Meta) and meta.title:
            return meta.title
    raise TypeError(f"a setting's type must say what it is in words: {kind!r}")


def _default(field: msgspec.structs.FieldInfo) -> Any:
    return field.default if field.default_factory is msgspec.NODEFAULT else field.default_factory()


def _shown(value: Any) -> str:
    if value is None or value in ((), {}):
        return "not set"
    if isinstance(value, bool):
        return "true" if value else "false"
    import textwrap

    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return textwrap.shorten(text, 60, placeholder="…")


def _sentences() -> dict[str, str]:
    """The sentence under each field; only the documentation asks, so the source is read then."""
    import ast
    import inspect
    import textwrap

    body = ast.parse(textwrap.dedent(inspect.getsource(Settings))).body[0]
    assert isinstance(body, ast.ClassDef)  # noqa: S101
    found = {}
    for field, below in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(field, ast.AnnAssign)
            and isinstance(field.target, ast.Name)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            found[field.target.id] = str(below.value.value)
    return found
