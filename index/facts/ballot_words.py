"""Words around a title by what they say of it, in the languages that reviews are read in."""

from __future__ import annotations

from index.folding import word_set

FILM = word_set(
    """film films movie movies picture pictures documentary documentaries drama dramedy comedy
    thriller western musical sequel prequel remake reboot adaptation horror romance feature flick
    masterpiece debut biopic satire epic short animation noir classic pelicula peliculas cinta
    documental comedia filme filmes longa documentario filmi filmin filmde filmini filmine
    filmiyle filminde filminin yapim belgesel komodie streifen doku drama kinofilm spielfilm
    dokumentarfilm metrage comedie documentaire pellicola commedia speelfilm"""
)
SEEN = word_set(
    """watch watched watching saw see seen seeing rewatch rewatched rewatching revisit revisited
    review reviewed reviewing loved enjoyed gesehen geschaut sah kritik zu vu revu vi critique
    visto vi vimos critica resena recensione visto izledim izledigim izlerken gezien"""
)
IS = word_set(
    """is was isn wasn has had does doesn did tells follows opens begins stars works feels takes
    marks remains makes gets looks plays comes goes runs ends starts centers centres concerns
    chronicles explores unfolds delivers boasts offers manages tries fails succeeds proves ist war
    hat erzahlt handelt beginnt lauft bleibt funktioniert zeigt est etait raconte suit commence
    reste montre es era cuenta narra sigue comienza ha tiene e era racconta segue inizia conta
    anlatiyor oluyor basliyor is was vertelt begint"""
)
OF = word_set(
    """in of about with over on for to dans de du en avec sur von mit uber in im zu sobre con su di
    da del van over met"""
)
LIKE = word_set(
    """like unlike than recalls recalling evokes evoking echoes echoing reminiscent reminded
    reminds shades homage nods nod wie als comme rappelle evoque como recuerda come ricorda gibi
    zoals directed starred starring appeared after before both and"""
)
"""Words after which another film is named: what this one is like, what somebody made before."""
THAT = word_set("that those celui celle ceux celles el la los las quello quella die der den")
"""Words behind which "of" names another film than the one that is spoken of."""
BY = word_set("from by de von di par por directed dirigida dirigido realise regie van door")
PERSON = word_set(
    """says said plays played playing who whose tells asks wants finds decides meets falls speelt
    spielt sagt der die joue dit qui interpreta dice quien oynuyor canlandirdigi karakteri"""
)
"""Words behind the name of somebody in the film or in the cast."""
HERE = word_set("this the our my his her their diese dieser cette ce esta este questo bu")

TRADE = word_set(
    """director directors filmmaker auteur actor actress star stars writer screenwriter producer
    composer cinematographer critic author novelist comedian singer co helmer regisseur regisseurin
    schauspieler schauspielerin autor autorin darsteller realisateur realisatrice acteur actrice
    cineaste scenariste directora actriz guionista cineasta productor realizador diretor
    regista attore attrice sceneggiatore yonetmen yonetmeni oyuncu senarist regisseurs acteurs mr
    mrs ms dr sir lady king prince princess captain detective agent father mother brother sister
    uncle aunt wife husband son daughter president queen monsieur madame frau herr senor senora"""
)
"""Words before somebody's name."""
SUFFIX = word_set(
    "in nin un nun da de ta te dan den tan ten a e ya ye i u yi yu la le yla yle na ne ni nu"
)
"""What Turkish writes behind an apostrophe after a name or a title, folded."""
