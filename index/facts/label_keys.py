"""Keys of labelled lines in eight languages, and the field that each means."""

from __future__ import annotations

from .folding import fold, word_set

# One line a field: what a key may be called. A key under several fields is read by its context.
_KEYS = {
    "credits.director": """director, directors, directed by, dir, film director, direction, regie,
        regisseur, regisseurin, regie fuhrung, ein film von, film de, film von,
        film di, film by, realisateur, realisatrice,
        realisation,
        realise par, un film de, a film by, una pelicula de, um filme de, mise en scene, de,
        director a, directora, directed, directing, directores,
        co director, co directors, co directed by, dirigida por,
        dirigido por, direccion,
        realizador, regia, regista, diretto da, un film di, realizador a, realizacao,
        realizado por,
        direcao, diretor, diretora, geregisseerd door, yonetmen, yoneten, rejisor, directedby,
        film director s, director s, d""",
    "credits.writer": """writer, writers, written by, screenplay, screenplay by, screenwriter,
        screenwriters, script, scenario, story, story by, writer s, screenwriter s, writing, wri,
        drehbuch, buch, drehbuchautor, drehbuchautorin, drehbuchautoren, scenariste, scenaristes,
        ecrit par, guion, guionista,
        guionistas, escrita por, escrito por, sceneggiatura, sceneggiatori, scritto da, roteiro,
        roteirista, argumento, senaryo, senarist, scenarioschrijver, geschreven door, scr""",
    "author": """author, authors, autor, autorin, autoren, auteur, auteurs, autore, autori,
        autores,
        autora, yazar, text, texte, texto, testo, tekst""",
    "credits.cinematographer": """cinematographer, cinematographers, cinematography,
        cinematography by, dop, dp, d o p, director of photography, photography, camera, kamera,
        bildgestaltung, image, photographie, directeur de la photographie,
        directrice de la photographie, directeur photo,
        directrice photo, chef operateur, chef operatrice, directora de fotografia,
        direttrice della fotografia, kameramann, kamerafrau, ph, photographed by, bildgestalterin,
        fotografia, director de fotografia, direccion de fotografia, direttore della fotografia,
        direcao de fotografia, goruntu yonetmeni, cinematografie, fotografie, foto, shot by,
        lensed by, fot""",
    "editor": """editor, editors, edited by, editing, edit, film editor, film editing, ed""",
    "credits.editor": """montage, montaje, montaggio, montagem, schnitt, monteur, monteuse,
        monteurs, kurgu, edicion, edicao, montatore, montatrice, montador, montadora, filmschnitt,
        cutter, cut, mont""",
    "credits.distributor": """distributor, distributors, distribution, distributed by, released by,
        us distributor, verleih, filmverleih, vertrieb, im verleih von, distributeur,
        distribuidora,
        distribuidor, distribucion, distribuzione, distribuicao, distributie, dagitim,
        dagitimci, kinoverleih""",
    "credits.cast": """cast, starring, stars, actors, main cast, with, featuring, actor, casts,
        principal cast, full cast, lead actors, top cast, darsteller, darstellerinnen, besetzung,
        mit, schauspieler, es sprechen, schauspielerinnen, es spielen, hauptdarsteller, acteurs,
        interpretes,
        avec, distribution artistique, casting, interpretation, reparto, actores, elenco,
        protagonistas, con, intepretes, int, voices, voice cast, stimmen, sprecher, interpreti,
        attori, atores, com, acteur, rolverdeling,
        hoofdrollen, hoofdrolspelers, met, oyuncular, oyuncu, basrol, basroller,
        oyuncu kadrosu""",
    "credits.runtime": """runtime, runs, run time, running time, length, duration, time,
    film length,
        running length, dauer, lange, laufzeit, spieldauer, spielzeit, filmlange, duree, duracion,
        durata, duracao, metraje, duur, speelduur, lengte, sure, suresi, filmin suresi, minutes,
        mins, min""",
    "credits.year": """year, release year, year of release, film year, production year,
        released in,
        year of production, jahr, produktionsjahr, erscheinungsjahr, entstehungsjahr, annee,
        annee de production, ano, ano de produccion, anno, anno di produzione, ano de producao,
        ano de lancamento, jaar, jaar van uitgave, productiejaar, yil, yapim yili""",
    "made": """yapim, origine, produzione, produktion, production, producao, produccion,
        productie, origin and year, produktionsland und jahr, nazionalita e anno""",
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
        opening date, in cinemas, kinostart, start, filmstart,
        kinostart deutschland,
        start de, veroffentlichung, deutscher kinostart, erscheinungsdatum, starttermin,
        im kino ab, bundesstart, im kino seit, ab jetzt im kino, sortie nationale, sortie en salle,
        sortie en salles, sortie france, sortie au cinema, au cinema, au cinema le, en salle,
        nelle sale dal, al cinema dal, en cines, en cines desde, estreno en cines, sortie,
        date de sortie, en salles, en salles le, sortie le,
        date de sortie en salles, estreno, fecha de estreno, fecha de lanzamiento,
        estreno en espana, uscita, data di uscita, uscita al cinema, estreia,
        data de estreia, estreia no brasil, estreia em portugal, uscita in italia,
        estreno en mexico,
        estreno en argentina, data de lancamento, lancamento, bioscooprelease,
        releasedatum,
        te zien vanaf, nu in de bioscoop, vizyon tarihi, gosterim tarihi, vizyon, cikis tarihi""",
    "film": """film, movie, title, film title, movie title, titel, filmtitel, titre, titre du film,
        titolo, titulo, film adi, filmin adi, name of film, movie name, film name, the film""",
    "original": """original title, originaltitel, titre original, titulo original,
        titolo originale,
        originele titel, orijinal adi, orijinal isim, ot, aka, also known as, international title,
        english title, deutscher titel, german title, titolo internazionale, alternative title""",
    "critic": """reviewer, reviewed by, review by, critic, film critic, by, words, words by,
        a review by, review author, posted by, critique by, critique de, critique d, critique par,
        critique ecrite par, un texte de, texte de,
        texte par, avis de,
        kritik von, rezension von, eine kritik von, besprechung von, text von, von, kritiker,
        kritikerin, rezensent, rezensentin, par, redige par, resena de, critica de, critica por,
        por, resenado por, recensione di, a cura di, recensore, di, recensie door,
        recensie van, door, elestiri, elestirmen, yazan, inceleme, kaleme alan,
        inceleyen, published by,
        article by, review written by, explained by, analysed by, analyzed by, recap by,
        penned by, contributor,
        analysis by, blogger, reviewer name, name of reviewer, critico, firma, redactor,
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
    "rating": """rating, ratings, score, grade, my vote, our vote, my rating, my score,
    my grade, our rating,
        our score, overall rating, overall score, overall, final rating, final score, final grade,
        final verdict, verdict, stars, star rating, film rating, movie rating, review rating,
        critic rating, critic s rating, reviewer rating, wertung, bewertung, gesamtwertung, note,
        unsere bewertung, meine wertung, meine bewertung, gesamtnote, filmnote, ma note,
        notre note, appreciation, puntuacion, calificacion, valoracion, nota, mi nota,
        nota final, voto, il mio voto, voto della redazione, il voto, unser urteil, urteil,
        our verdict,
        nuestra nota, nuestra calificacion, onze score, notumuz, valutazione, giudizio,
        voto finale, avaliacao,
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
        userwertung, imdb users, imdb user rating, imdb votes, popularity, critics consensus,
        cinemascore""",
    "teaser": """teaser, excerpt, summary, description, tagline, logline, subtitle, standfirst,
        deck, dek, subheading, untertitel, anriss, kurzinhalt, chapo, chapeau, resumen, sommario,
        sottotitolo, subtitulo, ozet""",
    "spoilers": """spoilers, spoiler, spoiler alert, spoiler warning, contains spoilers,
        spoilerwarnung""",
    "kind": """kind, type, format of text""",
    "ignored": """soggetto, mus, producer, producers,
        produced by,
        executive producer, executive producers,
        production company, production companies, production co, company, studio,
        studios, music, music by, score by, composer, soundtrack, original music, original score,
        sound, sound design, production design, production designer, set design, art direction,
        art director, costumes, costume design, costume designer, casting by, casting director,
        visual effects, vfx, special effects, make up, makeup, choreography, stunts, animation by,
        produzent, produzenten, produzentin, produktionsfirma, musik, filmmusik, ton,
        kostume, kostum, szenenbild, ausstattung, buhnenbild, maske, effekte, redaktion,
        producteur,
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
        last updated, updated, modified, last modified, aktualisiert, premiere, world premiere,
        premiere date, premiered, urauffuhrung""",
}  # fmt: skip

_OTHER_SCRIPTS = {
    "credits.director": """監督, 导演, 導演, режиссер, режиссёр, режисер, σκηνοθεσια,
        σκηνοθετης, 감독""",
    "credits.writer": "脚本, 编剧, 編劇, сценарий, сценарии, σεναριο, 각본",
    "credits.cast": "出演, キャスト, 主演, в ролях, ηθοποιοι, πρωταγωνιστουν, 출연",
    "credits.year": """公開年, 製作年, 制作年, 年份, год, год производства, год выпуска, ετος,
        개봉년도""",
    "credits.countries": "製作国, 制作国, 国家, 國家, страна, χωρα",
    "credits.runtime": """上映時間, 片长, 片長, время, продолжительность, хронометраж, διαρκεια,
        상영시간""",
    "credits.genres": "ジャンル, 类型, 類型, жанр, ειδος, 장르",
    "original": "原題, оригинальное название, πρωτοτυπος τιτλος",
    "critic": "автор рецензии, рецензия",
    "rating": "評価, 评分, 評分, оценка, моя оценка, βαθμολογια, 평점",
}
"""Keys that notes in other scripts use most."""

FIELDS: dict[str, str] = {}
for _field, _names in _OTHER_SCRIPTS.items():
    FIELDS.update({fold(_name): _field for _name in _names.split(",")})
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

WEAK = word_set(
    """runs int mus fot mont de d with mit avec con com met di von par por door by text texto testo
        tekst time title
    note not start production story image foto data date film movie spoiler son ton ab seen stars
    start version from cut print overall name the film direction format words color media presse
    nota opens presse users summary description start type kind trailer pg media photo bild web
    link source production company section sales awards tag section stream"""
)
"""Keys that also begin ordinary sentences: they count only beside other labels, or with a value
that can be read."""

WRITTEN_BY = frozenset({"written by", "ecrit par", "escrito por", "scritto da", "geschreven door"})
"""Keys that name the screenwriter among film credits, and the critic beside a date."""

WRITER = WRITTEN_BY | {"writer", "writers", "writer s", "story by"}
"""Keys that name the critic where nothing but a date stands beside them."""
