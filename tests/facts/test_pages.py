"""Pages about real films in the shapes of the first three documents, and what they must give."""

from __future__ import annotations

from .build import cast, read

B = " It moves at the pace of a man who has lost his keys and will not say so, and every scene ends a little before one has understood it, which is a kindness, and a little after one has begun to suspect the ending."
PAGES: dict[str, str] = {}
PAGES["spider"] = f"""
Spider-Man: No Way Home (2021): Ending Explained
Comprehensive ending explained for spider-man: no way home (2021).
Release Year: 2021
Rating: 7.9/10
Author: Nora Feldt
Spider-Man: No Way Home (2021): Ending Explained
The Twist: Who Forgets Peter
In Spider-Man: No Way Home, directed by Jon Watts, Peter Parker (Tom Holland) and MJ (Zendaya) hide, while Doctor Strange (Benedict Cumberbatch) repairs the sky. Peter is tired. The Green Goblin (Willem Dafoe) laughs, and Aunt May (Marisa Tomei) believes him.{B}
What Happens in the End?
May dies. Peter asks Strange to make the world forget.{B}
Final Thoughts
It is a film about homework.{B}"""
PAGES["inception"] = f"""Inception (2010): Ending Explained
Comprehensive ending explained for inception (2010).
Release Year: 2010
Rating: 8.369/10
Author: Nora Feldt
Inception (2010): Ending Explained
Plot Summary
Christopher Nolan's Inception follows Dom Cobb (Leonardo DiCaprio), a thief who steals from dreams, and his partner Arthur (Joseph Gordon-Levitt). Cobb's wife Mal (Marion Cotillard) haunts him. They hire Ariadne (Elliot Page), an architect, the forger Eames (Tom Hardy), and target Robert Fischer (Cillian Murphy), heir of the dying Maurice Fischer (Pete Postlethwaite). Saito (Ken Watanabe) pays for it all. Cobb wants to see his children.{B}
The Spinning Top
Cobb spins it. Mal is gone. Fischer weeps. Saito remembers. Like The Matrix (Lana Wachowski) before it, the film asks what is real.{B}
Director's Vision
Nolan has said little.{B}"""
PAGES["wix"] = f"""top of page


THE BLACK PHONE is directed by Scott Derrickson. The film stars Ethan Hawke, Mason Thames, and Madeleine McGraw. A boy is taken by a man in a mask.{B} Derrickson made SINISTER and also DOCTOR STRANGE, which was directed by him in 2016, and both were good. THE BLACK PHONE is better than SINISTER.{B} At 103 minutes, it never drags. I saw it twice, and I would say 9/11 people liked it.{B}


bottom of page"""
PAGES["wix2"] = f"""top of page


From writer and director Jordan Peele, NOPE stars Daniel Kaluuya as OJ Haywood and Keke Palmer as his sister Emerald.{B} NOPE is a western with teeth. GET OUT was directed by Peele too. In the end NOPE looks up.{B}


bottom of page"""
PAGES["indie"] = f"""My location via GPS

Everything Went Fine

Emmanuèle's father has had a stroke and asks his daughter to help him die, which she finds outrageous and then does.


When André (André Dussollier) wakes up in the hospital, half of his face has stayed behind.{B}

His daughter Emmanuèle (Sophie Marceau) is a novelist. Director François Ozon films her from behind a lot.{B}

EVERYTHING WENT FINE is a comedy for people who visit hospitals.{B}

Susanne Kim

Translation: Elinor Lewy


Original title: Tout s’est bien passé
France, Belgium 2021, 112 min
Language: French, German
Genre: Drama
Director: François Ozon
Author: François Ozon, based on the novel by Emmanuèle Bernheim
DOP: Hichame Alaouié
Montage: Laure Gardette
Music: Nobody
Distributor: Wild Bunch
Cast: Sophie Marceau, André Dussollier, Géraldine Pailhas, Charlotte Rampling, Hanna Schygulla
FSK: 12
Release: 14.04.2022




  • OV Original version
  • OmU Original with German subtitles

Die Inhalte dieser Webseite dürfen nicht gehandelt oder weitergegeben werden. Jede Vervielfältigung, Veröffentlichung oder andere Nutzung dieser Inhalte ist verboten, soweit die KINOFREUNDE NORD UG (haftungsbeschränkt) nicht ausdrücklich schriftlich ihr Einverständnis erklärt hat."""
PAGES["indie_de"] = """Mein Standort per GPS

Der Rausch

Vier Lehrer an einem dänischen Gymnasium wollen eine Theorie überprüfen, nach der dem Menschen von Geburt an ein halbes Promille fehlt, und trinken fortan auch am Vormittag, mit Folgen für ihren Unterricht, ihre Ehen und ...


Martin (Mads Mikkelsen) unterrichtet Geschichte, aber seine Klasse merkt davon nichts mehr. Die Kamera schaut ihm dabei zu, wie er vor der Tafel steht und nicht mehr weiß, in welchem Jahrhundert er gerade ist, und die Eltern beschweren sich.

Regisseur Thomas Vinterberg macht daraus keine Predigt. Der Film hat gute Laune und schlechte Nächte, und wenn am Ende getanzt wird, dann ist das auch eine Art von Kater, den man nicht wieder vergessen möchte.

Yorick Berta


Dänemark/Schweden/Niederlande 2020, 117 Min.
Sprache: Dänisch
Genre: Komödie, Drama
Regie: Thomas Vinterberg
Drehbuch: Thomas Vinterberg, Tobias Lindholm
Kamera: Sturla Brandth Grøvlen
Schnitt: Anne Østerud, Janus Billeskov Jansen
Verleih: Weltkino
Darsteller: Mads Mikkelsen, Thomas Bo Larsen, Magnus Millang, Lars Ranthe
Kinostart: 22.07.2021

OV Originalfassung
OmU Original mit deutschen Untertiteln
"""
PAGES["dardenne"] = f"""Tori and Lokita

{B}

{B}

Belgium/France 2022, 88 min
Director: Jean-Pierre & Luc Dardenne
Cast: Pablo Schils, Joely Mbundu
"""
PAGES["md_like"] = f"""Perfect Days finds grace in routine

By Nora Feldt
Photo: Master Mind

Wim Wenders’s Perfect Days (2023) is about a man who cleans toilets in Tokyo.{B} Hirayama (Kōji Yakusho) listens to cassettes. Hirayama smiles.{B}

Perfect Days: 4 stars out of 5

Follow Nora on Twitter
More reviews
Barbie
Oppenheimer
Past Lives
"""
PAGES["ebert"] = f"""The Quiet Girl
Reviewed by Nora Feldt
February 24, 2023

★★★½

{B}

{B}

Cast
Carrie Crowley as Eibhlín
Andrew Bennett as Seán
Catherine Clinch as Cáit
Director
Colm Bairéad
Writer
Colm Bairéad
Cinematographer
Kate McCullough
"""
PAGES["diary"] = f"""DRIVE MY CAR (2021) dir. Ryusuke Hamaguchi

{B}

Grade: A-
"""


def test_explainer_of_a_film_with_a_colon_in_its_title() -> None:
    review = read(PAGES["spider"])
    assert review.film_titles == ("Spider-Man: No Way Home",)
    assert review.critic == "Nora Feldt" and review.kind == "explainer"
    assert [s.heading for s in review.sections] == [
        "The Twist: Who Forgets Peter", "What Happens in the End?", "Final Thoughts",
    ]  # fmt: skip
    assert cast(review) == [
        ("Tom Holland", "Peter Parker"), ("Benedict Cumberbatch", "Doctor Strange"),
        ("Willem Dafoe", "Green Goblin"), ("Marisa Tomei", "Aunt May"),
    ]  # fmt: skip


def test_a_director_of_another_film_in_brackets_is_no_player() -> None:
    review = read(PAGES["inception"])
    assert review.credits.director == ("Christopher Nolan",)
    assert review.rating is not None and review.rating.kind == "aggregate"
    assert ("Elliot Page", "Ariadne") in cast(review)
    assert len(cast(review)) == 8


def test_one_paragraph_about_a_film_in_capitals() -> None:
    review = read(PAGES["wix"])
    assert review.film_titles == ("THE BLACK PHONE",)
    assert review.credits.director == ("Scott Derrickson",)
    assert [name for name, _ in cast(review)] == ["Ethan Hawke", "Mason Thames", "Madeleine McGraw"]
    assert (review.credits.runtime, review.credits.year, review.rating) == (103, None, None)
    other = read(PAGES["wix2"])
    assert other.film_titles == ("NOPE",)
    assert cast(other) == [("Daniel Kaluuya", "OJ Haywood"), ("Keke Palmer", "Emerald")]


def test_cinema_page_whose_synopsis_is_not_cut_off() -> None:
    review = read(PAGES["indie"])
    assert review.film_titles == ("Everything Went Fine", "Tout s’est bien passé")
    assert review.teaser is not None and review.teaser.startswith("Emmanuèle's father")
    assert (review.critic, review.translator) == ("Susanne Kim", "Elinor Lewy")
    assert review.publication == "KINOFREUNDE NORD"
    assert review.credits.writer == ("François Ozon",)
    assert review.credits.countries == ("France", "Belgium")
    assert review.credits.release_date == "2022-04-14"
    assert len(review.blocks) == 3


def test_german_cinema_page() -> None:
    review = read(PAGES["indie_de"])
    assert (review.critic, review.language) == ("Yorick Berta", "de")
    assert review.credits.countries == ("Dänemark", "Schweden", "Niederlande")
    assert review.credits.editor == ("Anne Østerud", "Janus Billeskov Jansen")
    assert (review.credits.runtime, review.credits.year) == (117, 2020)
    assert len(review.blocks) == 2


def test_directors_who_share_a_surname() -> None:
    assert read(PAGES["dardenne"]).credits.director == ("Jean-Pierre Dardenne", "Luc Dardenne")


def test_headline_that_is_not_the_title_and_links_to_other_films() -> None:
    review = read(PAGES["md_like"])
    assert review.film_titles == ("Perfect Days",)
    assert review.critic == "Nora Feldt"
    assert review.rating is not None and review.rating.percent == 80
    for other in ("Barbie", "Oppenheimer", "Past Lives", "Master Mind"):
        assert other not in review.text


def test_labels_with_their_values_on_the_lines_below() -> None:
    review = read(PAGES["ebert"])
    assert (review.critic, review.published) == ("Nora Feldt", "2023-02-24")
    assert review.credits.cinematographer == ("Kate McCullough",)
    assert cast(review)[0] == ("Carrie Crowley", "Eibhlín")
    assert len(review.blocks) == 2


def test_title_year_and_director_in_one_line() -> None:
    review = read(PAGES["diary"])
    assert review.film_titles == ("DRIVE MY CAR",)
    assert (review.credits.director, review.credits.year) == (("Ryusuke Hamaguchi",), 2021)
    assert review.rating is not None and review.rating.printed == "A-"
