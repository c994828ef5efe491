"""Heads of other texts, told by what their words are and not by whole lines.

"These articles might interest you too", "Également dans ce cycle", "Alle Texte zu diesem
Film": a word that says "also", "other" or "more" with one for texts, or a word of interest
with one that offers it, and nothing else but small words, in eight languages.
"""

from __future__ import annotations

import re

from index.folding import fold, word_set

_ALSO = word_set(
    """also other others more similar related further earlier previously newest latest recent all
    weitere weiterer weiteres weiteren andere anderen anderer mehr auch ahnliche neueste neue
    letzte verwandte alle aussi egalement autre autres plus encore derniers dernieres tous toutes
    nos tambien otros otras otro otra mas ultimos ultimas todos todas nuestras nuestros anche
    altri altre piu ultimi ultime tutti tutte tambem outros outras mais ook meer overige diger
    baska benzer ayrica son tum same gleichen selben meme memes mismo misma stesso stessa mesmo
    mesma zelfde ayni"""
)
_TEXTS = word_set(
    """article articles post posts review reviews story stories column columns essays interviews
    news reading features coverage texts artikel beitrag beitrage kritiken filmkritiken
    rezensionen besprechungen texte meldungen materialien rubrik themen billets billet critiques
    chroniques actus actualites textes dossiers articulos articulo noticias resenas
    criticas notas entradas columnas articoli notizie recensioni artigos materias resenhas
    postagens artikelen recensies berichten yazilar yazilari haberler haberleri icerikler
    elestiriler elestirileri incelemeler makaleler"""
)
_WITHIN = word_set(
    """film films movies movie cycle section issue series sujet rubrique numero numeros dossier
    reihe heft ausgabe thema seccion ciclo sezione edizione secao edicao rubriek nummer filme
    films peliculas pelicula autor autora autore autrice auteur auteure author critic
    sayi sayida filmler blog festival
    programme programm programa programma
    week month woche monat semaine mois semana mes settimana mese maand hafta ay haftanin"""
)
_IN = word_set("in on from by dans sur im zu zum zur en na no nel nella neste nesta uit op")
_INTEREST = word_set(
    """interest interested interesting like enjoy interessieren interessant gefallen lesenswert
    interesser interesseront interessera plaire plaira aimer aimerez apprecier interesar
    interesarte interesarle interesaros gustar gustarte gustarle interessare interessarti
    piacere piacerti interessar interessarte gostar interesseren bevallen ilginizi ilgini"""
)
_OFFERS = word_set(
    """may might could will ll would konnte konnten durfte durften konnen pourrait pourraient
    pourriez devrait peut puede pueden podria podrian puedes potrebbe potrebbero puo pode podem
    poderia kan kunnen misschien vielleicht peut etre cekebilir cekecek vous dich dir euch ihnen"""
)
_RECOMMENDS = word_set(
    """recommend recommends recommended empfehlen empfiehlt empfehlungen recommandons
    recommandations recomendamos recomienda recomendaciones consigliamo consigliati recomenda
    recomendacoes aanbevolen aanraders oneriler tavsiyeler"""
)
_TO_WHOM = word_set(
    "we you us our wir dir ihnen euch unsere nous vous te le les os ti vi voce u je"
)
_SMALL = word_set(
    """the a an of in on at by from for to this these that our your you us we too and it if
    der die das den dem des zu zum zur im in von vom fur sie ihnen dich dir euch diese dieser
    diesem dieses und aus unsere le la les l de du des d dans sur par ce cet cette ces vous vos
    en el los las del al te os por sobre este esta estos estas su nuestro i gli il lo di da del
    della nel nella su questo questa questi ti vi o os as do da dos das no na neste nesta este
    esta voce lhe het een van deze dit u je bu bunlar da"""
)
_OF = re.compile(r"\b(?:by|from|of|von|vom|aus|de|du|di|da|del|van|zu|sur|on|about|über)\s+\S")
_NAME = re.compile(r"[^\W\d_a-zß-ÿ][\w.'’-]*(?:\s[^\W\d_a-zß-ÿ][\w.'’-]*){0,3}")
_COUNT = re.compile(r"\s*\(\d{1,4}\)\s*$")
_MOST_WORDS, _LONGEST = 9, 80
_EDGE = " \t*_#•·▪|‹›<>→»-–—:…"


def heads_others(text: str) -> bool:
    """Whether a whole line offers other texts and says nothing else."""
    line = _COUNT.sub("", text.strip(_EDGE))
    if not 5 <= len(line) <= _LONGEST or line[-1] in '.!?"”»)':
        return False
    return _offers(fold(line).split(), strict=False)


def names_others(head: str) -> bool:
    """Whether what stands before a colon offers other texts, by somebody or about something."""
    line = head.strip(_EDGE)
    if not 5 <= len(line) <= _LONGEST:
        return False
    of = _OF.search(line)
    named = of and _NAME.fullmatch(line, of.end() - 1)
    return _offers(fold(line[: of.start()] if of and named else line).split(), strict=True)


def _offers(words: list[str], *, strict: bool) -> bool:
    """`strict`: no films are offered but texts, as where a line of a text can speak of films."""
    if not 2 <= len(words) <= _MOST_WORDS:
        return False
    known = set(words)
    texts = bool(known & _TEXTS)
    if texts or not strict:
        among = bool(known & _ALSO) and (texts or bool(known & _WITHIN and known & _IN))
        interest = bool(known & _INTEREST) and bool(known & (_OFFERS | _ALSO))
        advice = bool(known & _RECOMMENDS) and bool(known & (_TO_WHOM | _TEXTS))
        if among or interest or advice:
            every = _ALSO | _TEXTS | _WITHIN | _INTEREST | _OFFERS | _RECOMMENDS | _TO_WHOM | _SMALL
            return all(word in every for word in words)
    return False
