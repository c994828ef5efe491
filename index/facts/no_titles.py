"""Words that are no film's title: of sentences, of sites, of places that texts on films name."""

from __future__ import annotations

import re

from index.folding import fold, word_set

from .patterns import Pattern

_CONTENT = re.compile(r"\b[a-zß-ÿ]{2,}\b")
SMALL_WORDS = word_set(
    """of the and a an in on at to for with from by is or as de la le les du des der die das den dem
    und el los las y il lo di da do e et en von vom im zu am oder aux au sur pour del al por para
    gli nel della dei um uma dos het een van ve ile vs"""
)

OPENS_NO_TITLE = word_set(
    """on why how what notes thoughts my about against favourite favorite best top in some hello
    goodbye"""
)
STRESSED = word_set(
    """that this these those what which who it its he she him her they them we us you i not never
    no yes is was are were do did does very so too only all really now then here there why how
    everything nothing something some any much more most das dies es er sie nicht ist war
    ce cela il elle pas est esto eso no si questo quello non nao isso dit dat niet bu o"""
)
"""Words that are set apart to stress them: one alone is a title only with other evidence."""
SAID = re.compile(
    r"\b(?:is|are|was|were|has|have|does|do|did|i|my|we|our|why|how|films?|movies?|cinema|reviews?|"
    r"best|worst|favou?rites?|top|ist|sind|est|sont|es|son|mis?|filmleri|thoughts|notes)\b|[.?]$",
    re.IGNORECASE,
)
"""Words of a headline that speaks of films and is no title."""
OF_A_SITE = word_set(
    "home contact about index welcome test impressions search news events letters newest latest"
) | {"ficha tecnica", "ficha artistica", "fiche technique", "scheda tecnica"}
"""Headlines of a site's pages, which name a film only where the text does."""
OF_SEVERAL = Pattern(
    r"\b(?:lieblings\w+|besten|schlechtesten|meilleurs|pires|mejores|peores|favorit[oa]s|migliori|"
    r"preferiti|melhores|favou?rites?|round-?up)\b|"
    r"^\W*(?:weekend|weekly|weeknight|holiday|recent) (?:movies|films|viewing|watching)\W*$|"
    r"\bmedia diet\b|^\W*(?:my |our |the )?top (?:films|movies|flicks)\b|"
    r"\bin review\W*$|^\W*(?:films|movies|filme|películas|filmes) (?:that|to|for|about|you|die|"
    r"que|qui|para)\b|"
    r"\b(?:filme|films|movies|películas) (?:of|von|de|del|di) (?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""Words of a headline over several films."""
ABOUT_FILMS = re.compile(
    r"\b(?:films|movies|flicks|theat(?:er|re)s|cinemas|trailers?|teaser|oscars|festivals|watchlist|"
    r"recap|updates?|awards|directors|releases|soundtracks?|posters?|netflix|streaming|sequels?|"
    r"prequels?|reboot|casting|rumou?rs?|confirmed|announced|revealed|filme|filmen|películas|"
    r"peliculas|cines|kinos|filmler|filmes|etiquette)\b|"
    r"^\W*(?:rip|r\.i\.p\.?|in memoriam|in memory of|obituary|happy birthday|remembering|"
    r"(?:an? |my |our )?(?:interview|conversation|chat|q ?& ?a) with|interview mit|"
    r"entretien avec|entrevista (?:a|con)|intervista (?:a|con))\s",
    re.IGNORECASE,
)
"""Words of a headline about films, their making or where they are shown."""
NO_TITLES = word_set(
    """film films movie movies cinema director review trailer oscar oscars netflix hollywood cannes
    sundance venice toronto berlin berlinale tiff paris london america american europe christmas
    january february march april june july august september october november december monday
    tuesday wednesday thursday friday saturday sunday i disney marvel pixar dc english french
    german regie regisseur leben liebe welt mann frau kino vater mutter freunde
    theatrical rating subject note staring starring credits dvd uhd"""
)
PLACES = frozenset(
    {"new york", "los angeles", "hong kong", "las vegas", "san francisco", "new york city", "i m",
     "world war ii", "second world war", "cold war", "academy award", "academy awards",
     "best picture", "blu ray", "rotten tomatoes", "box office"}
)  # fmt: skip


_HEADLINE_WORDS = 5
"""Words of a file's name that without a small one among them were a sentence."""


def can_be_named(slug: str) -> bool:
    """Whether a slug reads as a title and not as a sentence ("why i love horror")."""
    words = slug.split()
    bare = len(words) >= _HEADLINE_WORDS and not any(fold(word) in SMALL_WORDS for word in words)
    if bare and slug.isascii():
        return False
    return len(words) <= 6 and fold(words[0]) not in OPENS_NO_TITLE and not SAID.search(slug)


def content_words(title: str) -> list[str]:
    """The words in small letters that title case would write in capitals."""
    return [word for word in _CONTENT.findall(title) if word not in SMALL_WORDS]


def reads_as_sentence(title: str) -> bool:
    """Whether lower-case content words say that a headline is no title in title case."""
    return len(title.split()) >= 4 and bool(content_words(title))
