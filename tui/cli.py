"""The command line: `matinee [LIBRARY ...]` opens the browser, other commands print."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import click

from index.answers import Results
from index.errors import MatineeError
from index.library import SORTS, Library, Sort
from tui.also import also_line
from tui.correcting import corrected, correction_options
from tui.invocation import Invocation, Matinee, global_options
from tui.output import lines, shapes
from tui.output.checks import check_lines
from tui.output.notices import tell_notice, tell_warnings
from tui.output.progress import progress_bar
from tui.output.streams import open_closed_streams, print_json, print_source, silence, warn

_PASS_WORDS = {"ignore_unknown_options": True}


@click.group(cls=Matinee, invoke_without_command=True)
@global_options
@click.version_option(package_name="matinee", message="%(prog)s %(version)s")
@click.pass_context
def matinee(context: click.Context) -> None:
    """Read, search and compare your film reviews.

    Without a command, LIBRARY ... (folders of reviews) opens in the browser.
    """
    if context.invoked_subcommand is None:
        _browse(context.ensure_object(Invocation), ())


@matinee.command("open", hidden=True)
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@global_options
@click.pass_obj
def open_(invocation: Invocation, paths: tuple[Path, ...]) -> None:
    """Open folders in the browser."""
    invocation.libraries += paths
    _browse(invocation, ())


@matinee.command(context_settings=_PASS_WORDS)
@click.argument("query", nargs=-1)
@global_options
@click.pass_obj
def browse(invocation: Invocation, query: tuple[str, ...]) -> None:
    """Open the browser, with QUERY in its search bar."""
    _browse(invocation, query)


def _browse(invocation: Invocation, query: tuple[str, ...]) -> None:
    library = invocation.library()
    from tui.app import run

    status = run(
        library, invocation.settings, query=" ".join(query), no_color=not invocation.colour
    )
    sys.exit(status)


@matinee.command()
@click.option("--rebuild", is_flag=True, help="Build anew from nothing.")
@click.option("--jobs", type=click.IntRange(1), help="Processes to read with.  [all cores]")
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
@global_options
@click.pass_obj
def index(invocation: Invocation, rebuild: bool, jobs: int | None, as_json: bool) -> None:
    """Bring the index up to date."""
    library = invocation.library()
    with progress_bar(colour=invocation.colour) as tell:
        counts = library.refresh(rebuild=rebuild, jobs=jobs or os.cpu_count() or 1, progress=tell)
    tell_notice(library)
    tell_warnings(library)
    if as_json:
        print_json(shapes.counts(counts))
    else:
        click.echo(lines.counts_line(counts))


@matinee.command(context_settings=_PASS_WORDS)
@click.argument("query", nargs=-1)
@click.option("--limit", type=click.IntRange(0), default=20, help="Hits to print.  [20]")
@click.option("--offset", type=click.IntRange(0), default=0, help="Hits to pass over.")
@click.option("--sort", type=click.Choice(SORTS), default="relevance", help="Order of the films.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@global_options
@click.pass_obj
def search(
    invocation: Invocation,
    query: tuple[str, ...],
    limit: int,
    offset: int,
    sort: Any,
    as_json: bool,
) -> None:
    """Print the reviews that match QUERY, best first, with the words around each hit."""
    library = _current(invocation)
    text = " ".join(query)
    found = library.search(text, sort=sort)
    snapshot = library.ready()
    hits = [
        (review_id, score, library.snippets(text, library.review(review_id)))
        for review_id, score in shapes.hits_of(found.groups)[offset : offset + limit]
    ]
    if as_json:
        print_json(shapes.results(found, snapshot, hits))
    else:
        for line in lines.result_lines(found, snapshot, hits):
            click.echo(line)
    if not found.total:
        sys.exit(1)


@matinee.command(context_settings=_PASS_WORDS)
@click.argument("query", nargs=-1)
@click.option("--sort", type=click.Choice(SORTS), help="Order of the films.  [title]")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@global_options
@click.pass_obj
def films(invocation: Invocation, query: tuple[str, ...], sort: Any, as_json: bool) -> None:
    """List the films, or those with a review that matches QUERY."""
    library, text, found = _found(invocation, query, sort)
    snapshot = library.ready()
    listed = [
        (film, [hit.id for hit in group.hits])
        for group in found.groups
        if group.film and (film := snapshot.film(group.film))
    ]
    if as_json:
        print_json([shapes.film(film, matching) for film, matching in listed])
    else:
        for film, matching in listed:
            click.echo(lines.film_line(film, len(matching) if text else None))
    if text and not listed:
        sys.exit(1)


@matinee.command(context_settings=_PASS_WORDS)
@click.argument("query", nargs=-1)
@click.option("--sort", type=click.Choice(SORTS), help="Order of the films.  [title]")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@global_options
@click.pass_obj
def reviews(invocation: Invocation, query: tuple[str, ...], sort: Any, as_json: bool) -> None:
    """List every review, or those that match QUERY, with its facts."""
    library, text, found = _found(invocation, query, sort)
    snapshot = library.ready()
    ids = [review_id for review_id, _ in shapes.hits_of(found.groups)]
    if not text:
        # Every document has its line, also one that is shown under another name.
        ids = [id_ for shown in ids for id_ in (shown, *snapshot.also_saved_as(shown))]
    if as_json:
        print_json(_described(library, ids))
    else:
        last: object = ids
        for review_id in ids:
            row = snapshot.row(review_id)
            if row.film != last:
                last = row.film
                heading = lines.film_heading(snapshot.film_of(review_id))
                click.secho(lines.safe(heading), bold=True)
            line = lines.row_line(row) if row.film else lines.titled_row_line(row)
            click.echo(f"  {line}{lines.copy_note(review_id, snapshot)}")
    if text and not ids:
        sys.exit(1)


def _found(
    invocation: Invocation, query: tuple[str, ...], sort: Sort | None
) -> tuple[Library, str, Results]:
    """What a listing lists: all films by title, or what a query found, best first."""
    library = _current(invocation)
    text = " ".join(query)
    found = library.search(text, sort=sort or ("relevance" if text else "title"))
    return library, text, found


def _described(library: Library, ids: Iterable[str], *, whole: bool = False) -> list[shapes.Json]:
    snapshot = library.ready()
    return [shapes.review(library.review(id_), snapshot, whole=whole) for id_ in ids]


@matinee.command()
@click.argument("what", metavar="ID-or-PATH")
@click.option("--json", "as_json", is_flag=True, help="Facts, sections and text as JSON.")
@click.option("--source", is_flag=True, help="The file as it is.")
@click.option("--why", is_flag=True, help="Where each fact came from, and what was left out.")
@global_options
@click.pass_obj
def show(invocation: Invocation, what: str, as_json: bool, source: bool, why: bool) -> None:
    """Print one review; of a file that holds several, which they are (as JSON, a list of all)."""
    library = _current(invocation)
    found = library.find_all(what)
    if source:
        print_source(library.source(library.review(found[0])))
    elif as_json:
        described = _described(library, found, whole=True)
        print_json(described if len(found) > 1 else described[0])
    elif len(found) > 1 and not why:
        click.echo(f"{len(found)} reviews; matinee show ID prints one:", err=True)
        for review_id in found:
            snapshot = library.ready()
            row, film = snapshot.row(review_id), snapshot.film_of(review_id)
            click.echo(lines.titled_row_line(row, film))
    else:
        for review_id in found:
            _show(library, review_id, why=why)


def _show(library: Library, review_id: str, *, why: bool) -> None:
    review, snapshot = library.review(review_id), library.ready()
    film = snapshot.film_of(review.id)
    also = also_line(review.id, snapshot)
    for line in lines.why_lines(review) if why else lines.review_lines(review, film, also):
        click.echo(line)


@matinee.command()
@click.argument("what", metavar="ID-or-PATH")
@click.option("--same-film", is_flag=True, help="Other reviews of the same film instead.")
@click.option("--limit", type=click.IntRange(0), default=20, help="Reviews to print.  [20]")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@global_options
@click.pass_obj
def similar(invocation: Invocation, what: str, same_film: bool, limit: int, as_json: bool) -> None:
    """Print the reviews of other films that are most like one, with the words they share.

    As JSON: id, same_film, words (what tells most of it), total, ms, and hits with the
    keys that hits of a search have, but for snippets the words that both have.
    """
    library = _current(invocation)
    found = library.similar(library.find(what), same_film=same_film, limit=limit)
    snapshot = library.ready()
    if as_json:
        print_json(shapes.similar(found, snapshot))
    else:
        for line in lines.similar_lines(found, snapshot):
            click.echo(line)
    if not found.total:
        sys.exit(1)


@matinee.command()
@click.argument("what", metavar="ID-or-PATH")
@correction_options
@click.option("--no-film", is_flag=True, help="It is about no film.")
@click.option("--clear", multiple=True, metavar="FIELD", help="Take back a correction.")
@click.option("--sidecar", is_flag=True, help="Write to a YAML file beside the document instead.")
@global_options
@click.pass_obj
def correct(
    invocation: Invocation,
    /,
    what: str,
    no_film: bool,
    clear: tuple[str, ...],
    sidecar: bool,
    **stated: Any,
) -> None:
    """Say what is so of one document, whatever it states; or print what was said of it.

    It is kept as YAML in your data folder and follows the document when that is
    renamed or moved. A dash for a value says that what is stated is not so;
    --clear all takes everything back.
    """
    library = _current(invocation)
    review_id = library.find(what)
    facts = corrected(stated, no_film=no_film, clear=clear)
    if facts:
        file = library.said.correct(review_id, facts, sidecar=sidecar)
        library.refresh()
        click.echo(f"Written to {lines.safe(str(file))}.")
        review = library.review(review_id)
        for line in lines.outcome_lines(review, library.ready().film_of(review.id)):
            click.echo(line)
    else:
        for line in lines.correction_lines(library.said.corrections(review_id)):
            click.echo(line)
    tell_warnings(library)


@matinee.command()
@click.option("--facts", is_flag=True, help="Under each file what is known of it, and from where.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@global_options
@click.pass_obj
def check(invocation: Invocation, facts: bool, as_json: bool) -> None:
    """Say of every file what came of it: read, warned, skipped or failed.

    Ends with what is known, by folder and by fact.
    """
    library = _current(invocation)
    tell_warnings(library)
    files = library.check()
    if as_json:
        print_json(shapes.checked(files))
    else:
        for line in check_lines(files, facts=facts):
            click.echo(line)
    if any(file.outcome == "failed" for file in files):
        sys.exit(1)


@matinee.command()
@global_options
@click.pass_obj
def paths(invocation: Invocation) -> None:
    """Print the folders and files in use."""
    library = invocation.library()
    folders = invocation.settings.folders
    told = [("library", str(root)) for root in library.roots]
    told += [
        ("index", str(library.folder)),
        ("settings", str(invocation.settings_file)),
        ("corrections", str(library.said.file)),
        ("state", str(folders.state)),
        ("cache", str(folders.cache)),
    ]
    for name, path in told:
        click.echo(f"{name:<12}{lines.safe(path)}")


def _current(invocation: Invocation) -> Library:
    """The library with an index to be read; built first where there is none, or half a one."""
    library = invocation.library()
    snapshot = library.snapshot()
    if snapshot is None or not snapshot.head.whole:
        try:
            with progress_bar(colour=invocation.colour) as tell:
                library.refresh(jobs=os.cpu_count() or 1, progress=tell)
        except MatineeError as error:
            if snapshot is None:
                raise
            warn(f"Not every document is indexed yet. {error}")
    tell_notice(library)
    library.hold()
    return library


def main(arguments: list[str] | None = None) -> None:
    """Run the command line; every error is one line and an exit status."""
    open_closed_streams()
    try:
        status = _run(sys.argv[1:] if arguments is None else arguments)
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        status = 0
        silence()
    except OSError as error:
        silence(sys.stdout)
        status = _failed(f"{error.filename or 'The output'}: {error.strerror or error}.")
    sys.exit(status)


def _run(arguments: list[str]) -> int:
    """The exit status. BrokenPipeError and OSError where nothing more can be printed."""
    try:
        with matinee.make_context("matinee", list(arguments)) as context:
            matinee.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else 0
    except (KeyboardInterrupt, click.exceptions.Abort):
        return 130
    except (click.ClickException, MatineeError) as error:
        shown = error.format_message() if isinstance(error, click.ClickException) else str(error)
        return _failed(shown)
    except OSError:
        raise
    except Exception as error:
        from tui.crash import log

        return _failed(f"Something went wrong that should not; {log(error)} has the details.")
    else:
        return 0


def _failed(message: str) -> int:
    warn(message)
    return 2
