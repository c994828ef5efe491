"""Labels in eight languages: "Key: value" lines, and which field a key means."""

from __future__ import annotations

import re
from typing import NamedTuple

from .dates import find_date
from .folding import fold, word_set

# One line a field: what a key may be called. A key under several fields is read by its context.
_KEYS = {
    "credits.director": """director, directors, directed by, dir, film director, direction, regie,
        regisseur, regisseurin, regie fuhrung, ein film von, realisateur, realisatrice, realisation,
        realise par, un film de, a film by, una pelicula de, um filme de, mise en scene, de,
        director a, dirigida por, dirigido por, direccion,
        realizador, regia, regista, diretto da, un film di, realizador a, realizacao, realizado por,
        direcao, diretor, diretora, geregisseerd door, yonetmen, yoneten, rejisor, directedby,
        film director s, director s, d""",
    "credits.writer": """writer, writers, written by, screenplay, screenplay by, screenwriter,
        screenwriters, script, scenario, story, story by, writer s, screenwriter s, writing, wri,
        drehbuch, buch, drehbuchautor, scenariste, scenaristes, ecrit par, guion, guionista,
        guionistas, escrita por, escrito por, sceneggiatura, sceneggiatori, scritto da, roteiro,
        roteirista, argumento, senaryo, senarist, scenarioschrijver, geschreven door, scr,
        written and directed by""",
    "author": """author, authors, autor, autorin, autoren, auteur, auteurs, autore, autori, autores,
        autora, yazar, text, texte, texto, testo, tekst""",
    "credits.cinematographer": """cinematographer, cinematographers, cinematography,
        cinematography by, dop, dp, d o p, director of photography, photography, camera, kamera,
        bildgestaltung, image, photographie, directeur de la photographie, chef operateur,
        fotografia, director de fotografia, direccion de fotografia, direttore della fotografia,
        direcao de fotografia, goruntu yonetmeni, cinematografie, fotografie, foto, shot by,
        lensed by""",
    "editor": """editor, editors, edited by, editing, edit, film editor, film editing""",
    "credits.editor": """montage, montaje, montaggio, montagem, schnitt, monteur, monteuse,
        monteurs, kurgu, edicion, edicao, montatore, montador, filmschnitt, cutter, cut""",
    "credits.distributor": """distributor, distributors, distribution, distributed by,
        us distributor, verleih, filmverleih, vertrieb, im verleih von, distributeur, distribuidora,
        distribuidor, distribucion, distribuzione, distribuicao, dagitim, dagitimci, kinoverleih""",
    "credits.cast": """cast, starring, stars, actors, main cast, with, featuring, actor, casts,
        principal cast, full cast, lead actors, top cast, darsteller, darstellerinnen, besetzung,
        mit, schauspieler, schauspielerinnen, es spielen, hauptdarsteller, acteurs, interpretes,
        avec, distribution artistique, casting, interpretation, reparto, actores, elenco,
        protagonistas, con, intepretes, interpreti, attori, atores, com, acteur, rolverdeling,
        hoofdrollen, met, oyuncular, oyuncu, basrol, basroller, oyuncu kadrosu""",
    "credits.runtime": """runtime, run time, running time, length, duration, time, film length,
        running length, dauer, lange, laufzeit, spieldauer, spielzeit, filmlange, duree, duracion,
        durata, duracao, metraje, duur, speelduur, lengte, sure, suresi, filmin suresi, minutes""",
    "credits.year": """year, release year, year of release, film year, production year, released in,
        year of production, jahr, produktionsjahr, erscheinungsjahr, entstehungsjahr, annee,
        annee de production, ano, ano de produccion, anno, anno di produzione, ano de producao,
        ano de lancamento, jaar, jaar van uitgave, productiejaar, yil, yapim yili, yapim""",
    "credits.countries": """country, countries, country of origin, countries of origin, origin,
        nationality, production country, production countries, land, lander, produktionsland,
        herkunftsland, herkunft, pays, pays d origine, nationalite, pais, paises, nacionalidad,
        pais de origen, paese, paesi, paese di produzione, nazionalita, nazione, ulke, ulkeler,
        productieland, pais de origem, land van herkomst""",
    "credits.languages": """language, languages, original language, spoken languages, sprache,
        sprachen, originalsprache, langue, langues, langue originale, idioma, idiomas,
        idioma original, lingua, lingue, lingua originale, taal, talen, dil, orijinal dil""",
    "credits.genres": """genre, genres, genre s, category of film, genero, generos, genere, generi,
        tur, turu, turler, film genre, gattung""",
    "release": """release, release date, released, us release date, uk release date, us release,
        uk release, theatrical release, theatrical release date, in theaters, in theatres, opens,
        opening date, in cinemas, premiere date, kinostart, start, filmstart, kinostart deutschland,
        start de, veroffentlichung, deutscher kinostart, erscheinungsdatum, starttermin,
        im kino ab, bundesstart, sortie, date de sortie, en salles, en salles le, sortie le,
        date de sortie en salles, estreno, fecha de estreno, fecha de lanzamiento,
        estreno en espana, uscita, data di uscita, uscita al cinema, estreia,
        data de estreia, data de lancamento, lancamento, premiere, bioscooprelease, releasedatum,
        te zien vanaf, nu in de bioscoop, vizyon tarihi, gosterim tarihi, vizyon, cikis tarihi""",
    "film": """film, movie, title, film title, movie title, titel, filmtitel, titre, titre du film,
        titolo, titulo, film adi, filmin adi, name of film, movie name, film name, the film""",
    "original": """original title, originaltitel, titre original, titulo original, titolo originale,
        originele titel, orijinal adi, orijinal isim, ot, aka, also known as, international title,
        english title, deutscher titel, german title, titolo internazionale, alternative title""",
    "critic": """reviewer, reviewed by, review by, critic, film critic, by, words, words by,
        a review by, review author, posted by, critique by, critique de, critique par,
        kritik von, rezension von, eine kritik von, besprechung von, text von, von, kritiker,
        kritikerin, rezensent, rezensentin, par, redige par, resena de, critica de, critica por,
        por, resenado por, recensione di, a cura di, recensore, di, recensie door,
        recensie van, door, elestiri, elestirmen, yazan, inceleyen, published by,
        article by, review written by, explained by, analysed by, analyzed by, recap by, penned by,
        analysis by, blogger, reviewer name, name of reviewer, critica, firma, redactor,
        redactora, written up by, reviewed for us by""",
    "translator": """translation, translator, translated by, ubersetzung, ubersetzt von,
        aus dem englischen von, ubersetzer, ubersetzerin, traduction, traduit par, traducteur,
        traductrice, traduccion, traducido por, traductor, traductora, traduzione, traduzione di,
        tradotto da, traducao, traduzido por, tradutor, vertaling, vertaald door, vertaler,
        ceviri, ceviren, cevirmen""",
    "publication": """publication, published in, publisher, outlet, source, appeared in,
        first published in, originally published in, originally published at, website, magazine,
        erschienen in, quelle, medium, zuerst erschienen in, source de l article, publie dans,
        publicado en, fuente, fonte, pubblicato su, publicado em, bron, gepubliceerd in, kaynak""",
    "url": """url, link, permalink, source url, original url, web, saved from, retrieved from,
        canonical, canonical url, read online""",
    "published": """date, published, published on, publication date, date published, posted,
        posted on, review date, date of review, written on, pub date, datum, veroffentlicht,
        veroffentlicht am, publiziert am, erschienen am, date de publication, publie le, mis en
        ligne le,
        fecha, fecha de publicacion, publicado, publicado el, data, pubblicato, pubblicato il,
        data di pubblicazione, publicado em, data de publicacao, gepubliceerd, gepubliceerd op,
        publicatiedatum, tarih, yayin tarihi, yayinlanma tarihi""",
    "rating": """rating, ratings, score, grade, my rating, my score, my grade, our rating,
        our score, overall rating, overall score, overall, final rating, final score, final grade,
        final verdict, verdict, stars, star rating, film rating, movie rating, review rating,
        critic rating, critic s rating, reviewer rating, wertung, bewertung, gesamtwertung, note,
        unsere bewertung, meine wertung, meine bewertung, gesamtnote, filmnote, ma note,
        notre note, appreciation, puntuacion, calificacion, valoracion, nota, mi nota,
        nota final, voto, il mio voto, valutazione, giudizio, voto finale, avaliacao,
        classificacao, minha nota, beoordeling, waardering, cijfer, score finale, puan, puani,
        puanim, not, notum, film puani""",
    "aggregate": """imdb, imdb rating, imdb score, imdb puani, imdb bewertung, metacritic,
        metascore,
        metacritic score, rotten tomatoes, rotten tomatoes score, tomatometer, audience score,
        user rating, user score, users, user reviews, average rating, average score, avg rating,
        letterboxd, letterboxd rating, site score, site rating, average user rating, critics score,
        viewer rating, viewers rating, community score, rt score, mc score, tmdb, tmdb rating,
        tmdb score, community rating, filmaffinity,
        allocine, spectateurs, presse, note spectateurs, note presse, nutzerwertung,
        userwertung, popularity, critics consensus, cinemascore""",
    "teaser": """teaser, excerpt, summary, description, tagline, logline, subtitle, standfirst,
        deck, dek, subheading, untertitel, anriss, kurzinhalt, chapo, chapeau, resumen, sommario,
        sottotitolo, subtitulo, ozet""",
    "spoilers": """spoilers, spoiler, spoiler alert, spoiler warning, contains spoilers,
        spoilerwarnung""",
    "kind": """kind, type, format of text""",
    "ignored": """co director, co directors, co directed by, producer, producers, produced by,
        executive producer, executive producers,
        production, production company, production companies, production co, company, studio,
        studios, music, music by, score by, composer, soundtrack, original music, original score,
        sound, sound design, production design, production designer, set design, art direction,
        art director, costumes, costume design, costume designer, casting by, casting director,
        visual effects, vfx, special effects, make up, makeup, choreography, stunts, animation by,
        produktion, produzent, produzenten, produzentin, produktionsfirma, musik, filmmusik, ton,
        kostume, kostum, szenenbild, ausstattung, buhnenbild, maske, effekte, redaktion, producteur,
        productrice, producteurs, producteurs, musique, bande originale, son, decors, costumes,
        societe de production, productor, productora, productores, musica, vestuario, sonido,
        direccion artistica, diseno de produccion, produttore, produttori, musiche, colonna sonora,
        scenografia, costumi, suono, casa di produzione, produtor, produtora, trilha sonora,
        figurino, produttrice, producent, producenten, muziek, geluid, yapimci, muzik,
        yapim sirketi, yapimcilar, based on, based on the novel by, adapted from, budget,
        box office, mpaa, mpaa rating, rated, certificate, certification, bbfc, classification,
        age rating, fsk, freigabe, altersfreigabe, ab, age limit, pg, content rating,
        parental guidance, aspect ratio, format, color, colour, farbe, sound mix, camera format,
        media, medium of viewing, platform, streaming, stream, available on, where to watch,
        watch on, watched on, watched at, seen at, seen on, seen, watched, viewed, date watched,
        viewing date, watch date, gesehen, gesehen am, vu le, tags, tag, tagged, categories,
        category, filed under, kategorie, kategorien, schlagworte, schlagworter, categorie,
        mots cles, etiquetas, categoria, etichette, trefwoorden, etiketler, keywords, awards,
        festival, section, festivals, original format, imdb id, tmdb id, photo, photos, photo
        credit,
        image credit, photo by, foto von, bild, bilder, copyright, version, versions, fassung,
        versionen, sprachfassung, untertitel sprache, subtitles, ut, soustitres, sous titres,
        subtitulos, sottotitoli, altyazi, ondertiteling, world sales, sales, weltvertrieb, isbn,
        trailer, homepage, official site, official website, comments, reading time, word count,
        last updated, updated, modified, last modified, aktualisiert""",
}  # fmt: skip

FIELDS: dict[str, str] = {}
for _field, _names in _KEYS.items():
    for _name in _names.split(","):
        FIELDS.setdefault(fold(_name), _field)

CREW_FIELDS = word_set(
    "credits.director credits.writer credits.cinematographer credits.editor credits.cast "
    "credits.distributor"
)
FILM_FIELDS = word_set(
    "credits.cinematographer credits.editor credits.cast credits.distributor credits.runtime "
    "credits.countries credits.languages credits.genres release"
)

_WEAK = word_set(
    """de d with mit avec con com met di von par por door by text texto testo tekst time title
    note not start production story image foto data date film movie spoiler son ton ab seen stars
    start version from cut print overall name the film direction format words color media presse
    nota opens presse users summary description start type kind trailer pg media photo bild web
    link source production company section sales awards tag section stream"""
)
"""Keys that also begin ordinary sentences: they count only beside other labels, or with a value
that can be read."""

WRITTEN_BY = frozenset({"written by", "ecrit par", "escrito por", "scritto da", "geschreven door"})
"""Keys that name the screenwriter among film credits, and the critic beside a date."""

_LINE = re.compile(
    r"[\s*_•·▪►>\-–—|]*(?P<key>[^\W\d_][^:：|\n]{0,38}?)\s*(?:\*\*|__|\*)?\s*[:：]\s*(?:\*\*|__|"
    r"\*)?\s*(?P<value>.*)",
    re.DOTALL,
)
_SPOKEN = re.compile(
    r"(?P<key>written and directed by|directed by|written by|screenplay by|starring|"
    r"translated by|reviewed by|review by|edited by|distributed by|produced by|music by|"
    r"cinematography by|running time|runtime|übersetzt von|réalisé par|traduit par|avec|regie|"
    r"un film de|un film di|ein film von|a film by|una película de|um filme de|"
    r"dirigida por|traducido por|diretto da|tradotto da|words by|text by|kritik von|"
    r"übersetzung|rated)\s+(?P<value>\S.*)",
    re.IGNORECASE,
)
_LAST_PREPOSITION = re.compile(r" (?:on|am|le|el|il|em|op|ab|from)$")
_SENTENCE_END = re.compile(r"[.!?…][\"”’)]?$")


class Label(NamedTuple):
    """A labelled line: the field its key means, the key as written and folded, the value."""

    field: str
    key: str
    folded: str
    value: str

    @property
    def weak(self) -> bool:
        return self.folded in _WEAK


def read_label(text: str) -> Label | None:
    """The label that a line is, None where its key is not in the table."""
    if ":" in text[:48] or "：" in text[:48]:
        match = _LINE.match(text)
        if match:
            key = match["key"].strip(" *_\t")
            folded = fold(key)
            field = FIELDS.get(folded)
            if field is not None:
                return Label(field, key, folded, match["value"].strip())
    return _read_dated(text) or _read_spoken(text)


def _read_dated(text: str) -> Label | None:
    """A key and a date without a colon between them ("Sortie le 7 mars 2018")."""
    if len(text) > 60 or not any(c.isdigit() for c in text):
        return None
    found = find_date(text, day_first=True)
    if found is None or found[2] < len(text.rstrip(" .")):
        return None
    key = text[: found[1]].strip(" *_,–—-")
    folded = fold(key)
    field = FIELDS.get(folded) or FIELDS.get(_LAST_PREPOSITION.sub("", folded))
    if field not in ("release", "published", "ignored"):
        return None
    return Label(field, key, folded, text[found[1] :].strip())


def _read_spoken(text: str) -> Label | None:
    if len(text) > 160 or _SENTENCE_END.search(text.rstrip(" .")):
        return None
    match = _SPOKEN.fullmatch(text.strip(" *_•·–—-"))
    if match is None:
        return None
    field = FIELDS.get(fold(match["key"]))
    if field is None:
        return None
    value = match["value"].rstrip(".")
    words = value.split()
    if len(words) > 24 or (field != "credits.runtime" and not words[0][0].isupper()):
        return None
    return Label(field, match["key"], fold(match["key"]), value)


_SEPARATED = re.compile(r"\s+[|·•/]\s+|\s*[;|]\s*|\s{3,}|\t+")


def read_labels(text: str) -> list[Label]:
    """All labels of one line ("Director: A | Cast: B, C"); empty where any part is none."""
    run_on = _read_run_on(text)
    if run_on:
        return run_on
    single = read_label(text)
    parts = [part for part in _SEPARATED.split(text) if part.strip()]
    if len(parts) < 2:
        return [single] if single else []
    labels = [read_label(part) for part in parts]
    if all(labels):
        return [label for label in labels if label]
    return [single] if single else []


_COLON = re.compile(r"\s*\*{0,2}[:：]\*{0,2}\s+")
_RUN_ON_START = re.compile(
    r"(?:(?:Reviewed|Screened|Seen|Viewed) (?:at|online|on)\b|(?:Crew|Production|Credits|Stab):)"
)
_FILM_PREFACE = re.compile(r"[^.:!?]{1,60} [(\[][^()\[\]]{0,40}\b(?:18[89]|19\d|20\d)\d[)\]][.,;]?")
_TRAILING_MINUTES = re.compile(r"[.;,]\s+(\d{2,3}\s?min(?:ute)?s?)\b.*$", re.IGNORECASE)
_KEY_WORDS = 4


def _read_run_on(text: str) -> list[Label]:
    """Labels that follow one another on one line without a mark between them.

    "Director: A Year: 2001", "Crew: Director: A. Camera: B." Two keys at least,
    the first of them at the start of the line, or after the opening of a
    trade paper's block of credits.
    """
    colons = list(_COLON.finditer(text))
    opening = _RUN_ON_START.match(text)
    if len(colons) < 2 and not (colons and opening):
        return []
    found: list[tuple[int, int, str, str]] = []
    for colon in colons:
        key = _key_before(text, colon.start(), found[-1][1] if found else 0)
        if key is not None:
            found.append((key, colon.end(), text[key : colon.start()].strip(" *_"), ""))
    if not found or (len(found) < 2 and not opening):
        return []
    preface = text[: found[0][0]].strip()
    if found[0][0] > 2 and not opening and not _FILM_PREFACE.fullmatch(preface):
        return []
    ends = [start for start, *_ in found[1:]] + [len(text)]
    labels = [
        Label(FIELDS[fold(key)], key, fold(key), text[begin:end].strip(" .;,|·•*_"))
        for (_, begin, key, _), end in zip(found, ends, strict=True)
    ]
    last = labels[-1]
    minutes = _TRAILING_MINUTES.search(last.value)
    if minutes:
        labels[-1] = last._replace(value=last.value[: minutes.start()].strip(" .,;"))
        labels.append(Label("credits.runtime", "minutes", "minutes", minutes[1]))
    if preface and not opening:
        labels.insert(0, Label("credits.year", "year", "year", preface[-12:]))
    return labels


def _key_before(text: str, end: int, floor: int) -> int | None:
    """Where the longest known key starts that ends right before a colon."""
    best = None
    start = end
    for _ in range(_KEY_WORDS):
        start = max(text.rfind(" ", floor, start), floor - 1, 0 if floor == 0 else floor - 1)
        begin = start + 1 if start >= floor and text[start : start + 1] == " " else floor
        key = text[begin:end].strip(" *_")
        if key[:1].isupper() and fold(key) in FIELDS:
            best = begin
        if begin == floor:
            break
    return best
