"""Lines that only point out of the page: to a site of films, to the source of a picture."""

from __future__ import annotations

import re
from typing import Final

from .patterns import Pattern

_SITE: Final = r"""(?:imdb|the\ movie\ database|tmdb|letterboxd|sens\ ?critique|allo\ ?cin[ée]|
    film\ ?affinity|moviepilot|filmstarts|goodreads|trakt|rotten\ tomatoes|metacritic|filmow|
    adoro\ ?cinema|movie\ ?meter|mubi|wikip[eé]dia|youtube|vimeo|medium|substack|facebook|
    instagram|tumblr|justwatch|netflix|film\.?at|kinopoisk|filmweb|mymovies|serializd|backloggd|
    bluesky|mastodon|twitter|unsplash|google\ images?|wikimedia(?:\ commons)?|flickr|pexels)
    (?:\.(?:com|org|fr|de|es|it|net))?"""
_ON: Final = r"(?:on|at|over\ on|sur|chez|auf|bei|in|en|su|no|na|em|op|via)"
_REVIEW: Final = r"""(?:(?:full|complete|whole|original|short|longer|film|movie|letterboxd)\ ){0,2}
    (?:review|rating|critique|avis|kritik|rezension|cr[ií]tica|rese[ñn]a|opini[óo]n|recensione|
    resenha|recensie|eleştiri|notice)s?(?:\ (?:compl[èe]te|completa|intera))?"""
_MINE: Final = r"(?:(?:my|our|ma|mon|notre|meine|unsere|mi|nuestra|la\ mia|a\ minha|minha|mijn)\ )"
_PICTURE: Final = r"""(?:(?:header|cover|featured?|lead|hero|top|banner|title|main|post)[\ -])?
    (?:image|photo|picture|poster|still|screenshot|cover|header|artwork|img)s?"""
_OUTWARD: Final = Pattern(
    rf"""\W{{0,4}}(?:
    {_MINE}?{_REVIEW}\ {_ON}\ {_SITE}
  | (?:link\ to|(?:see|find|view)\ (?:it|the\ film|the\ movie)\ on|(?:ver|voir|vedi|zie|siehe)
      \ {_ON}|(?:fiche|scheda|ficha|seite|page|pagina|p[áa]gina|entry|profile?)(?:\ {_ON})?)
      \ {_SITE}
  | {_SITE}(?:[-\ ](?:link|page|entry|profile?|fiche|seite|eintrag|url))?
      (?:\s?[|·•/,]\s?{_SITE}(?:[-\ ](?:link|page|entry|profile?))?){{1,5}}
  | {_SITE}[-\ ](?:link|page|entry|fiche|seite|eintrag|url)
  | (?:official\ )?(?:trailer|teaser|tr[áa]iler|bande-annonce|fragman)\ {_ON}\ {_SITE}
  | {_PICTURE}\ (?:source|credits?|courtesy|attribution)(?:\s?:\ ?\S.{{0,60}})?
  | {_PICTURE}\ (?:via|from|courtesy\ of|taken\ from|found\ on)\ (?:the\ )?{_SITE}
  | {_PICTURE}\ by\ [^.!?]{{2,40}}\ on\ (?:unsplash|pexels|flickr)
  | (?:source|cr[ée]dit)\ (?:de\ l['’]image|photo)(?:\s?:\ ?\S.{{0,60}})?
  | (?:fuente|fonte|source|quelle|bron|kaynak)(?:\ (?:de\ la\ imagen|da\ imagem|immagine))?
      \s?:\s?{_SITE}
  | (?:fuente\ de\ la\ imagen|fonte\ da\ imagem|fonte\ (?:dell['’])?immagine)\s?:\ ?\S.{{0,60}}
  | httpv[a-z]{{0,3}}://\S{{4,200}}
    )\W{{0,4}}""",
    re.IGNORECASE | re.VERBOSE,
)
_LONGEST: Final = 220


def points_outward(text: str) -> bool:
    """Whether a line only leads to the same film or review elsewhere, or to a picture's source."""
    return len(text) <= _LONGEST and _OUTWARD.fullmatch(text.strip()) is not None
