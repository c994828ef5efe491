"""Who directed, from prose: people whom a text shows at it, and those in phrases that look so."""

from __future__ import annotations

import pytest

from index.facts.directing_known import is_of_another_film

from .build import read

EN = (
    "The first half hour is spent in a kitchen, where three sisters peel beans and say nothing of "
    "the letter that came in the morning. The film is patient and so, after a while, are we."
)
ES = (
    "La película avanza despacio por los muelles de una ciudad que nadie quiere mirar de frente, "
    "y en cada escena hay un gesto que lo dice casi todo. No todo funciona: el segundo acto se "
    "alarga y hay un par de momentos que sobran, pero el conjunto deja un poso amargo."
)
IT = (
    "Il film racconta la storia di due fratelli che lavorano al porto e lo fa senza fretta. Non "
    "tutto funziona: la seconda parte si allunga più del dovuto, ma l'insieme lascia un'amarezza "
    "che accompagna lo spettatore anche fuori dalla sala."
)
FR = (
    "Le film raconte l'histoire de deux frères qui travaillent au port, et il le fait sans hâte. "
    "Tout ne marche pas : la seconde partie est un peu longue, mais l'ensemble laisse une trace."
)
DE = (
    "Der Film erzählt von zwei Brüdern, die am Hafen arbeiten, und er hat es dabei nicht eilig. "
    "Nicht alles gelingt, die zweite Hälfte ist etwas lang, aber das Ende bleibt im Gedächtnis."
)


def directors(sentence: str, body: str = EN, head: str = "Salt Harbour (2012)") -> tuple[str, ...]:
    return read(f"{head}\n\n{sentence} {body}\n\n{body}").credits.director


@pytest.mark.parametrize(
    "sentence",
    [
        "Out of a letter and a kitchen Ada Brandt builds a story of two towns.",
        "We know Ada Brandt. Here Brandt draws three fine performances from her sisters.",
        "Ada Brandt, who also directs, says little.",
        "It was directed by a woman named Ada Brandt.",
        "The writer/directors of this movie (Ada Brandt) knew the town.",
        "Ada Brandt shot her 2012 debut in eleven days.",
        "Ada Brandt was commissioned to make a documentary and came back with this.",
        "Then there is Ada Brandt's use of silence.",
        "In Ada Brandt's 2016 film, nobody speaks.",
        "Salt Harbour (2016, Ada Brandt) is a slow film.",
        "Ada Brandt directs with a light hand.",
        "Ada Brandt (Low Water) directs from a script of her own.",
        "The latest from Ada Brandt is a film about rain.",
        "Ada Brandt returns with a film about rain.",
        "Under Ada Brandt's sure direction the rain plays a part.",
        "Ada Brandt has made a film that listens.",
        "With Salt Harbour, Ada Brandt has made it hard for others.",
        "With “Salt Harbour,” director Ada Brandt shows her hand.",
        "Ada Brandt, who wrote and directed it, keeps it slow.",
        "The director here is Ada Brandt.",
        "Someone asked the director (Ada Brandt) about the boat.",
        "The film's director, Ada Brandt, keeps it slow.",
        "Ada Brandt sits in the director's chair.",
        "With Ada Brandt at the helm it is slow.",
        "Ada Brandt takes the helm.",
        "Skilfully directed by Ada Brandt, it is slow.",
        "Directed with some care by Ada Brandt, it is slow.",
        "Salt Harbour, by Ada Brandt, is slow.",
        "Ada Brandt wrote and directed.",
        "Debutant Ada Brandt has written a comedy of rain.",
        "Salt Harbour (2016) – Director: Ada Brandt.",
        "Ada Brandt directs with few effects and a good ear.",
        "With it Ada Brandt has made a film that listens.",
        "Ada Brandt's comedy was shot in eleven days.",
        "Ada Brandt's 1974 policier still has its teeth.",
        "Ada Brandt, qu'on connaît, regarde. Ada Brandt filme la cuisine sans la commenter.",
        "C'est le film de Ada Brandt que l'on attendait.",
        "Ada Brandt inszeniert das ohne Eile.",
        "Lo nuevo de Ada Brandt llega sin ruido.",
        "Ada Brandt rueda la cocina como un templo.",
        "Il nuovo lavoro di Ada Brandt non ha fretta.",
        "Bir Ada Brandt filmi daha.",
        "It is the first film of Ada Brandt that I have seen.",
        "Nobody says it aloud, but Ada Brandt, who grew up on a ferry, wrote and directed it.",
        "It is the warmest film that Ada Brandt has made.",
        "Ada Brandt knows it, and keeps turning the camera away.",
        "Ada Brandt's sad and funny comedy Salt Harbour is short.",
        "All the dread is there that Ada Brandt intended.",
        "In her second film, Ada Brandt returns to the port.",
        "DIRECTOR: Ada Brandt CAST: Bob Moss and Cy Dent.",
    ],
)
def test_who_is_shown_to_direct(sentence: str) -> None:
    assert directors(sentence) == ("Ada Brandt",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ada Brandt builds a boat in the yard.",
        "Ada Brandt plays the eldest, and Brandt balances comedy and grief.",
        "The cinematographer Ada Brandt frames every shot with care.",
        "Unlike Ada Brandt builds a story, this one has none.",
        "Ada Brandt's comeback is the best news of the year.",
        "Ada Brandt shoots her husband and sells the house.",
        "In Ada Brandt's 2019 film Low Water nobody speaks.",
        "Fans of director Ada Brandt will like it.",
        "The original was directed by Ada Brandt.",
        "Ada Brandt directs her to the door.",
        "Ada Brandt directs traffic at the school.",
        "Ada Brandt has made a mess of it, and his wife leaves.",
        "Ada Brandt returns with the money.",
        "The latest from Ada Brandt's character is a lie.",
        "Ada Brandt takes the helm of the ship.",
        "With Ada Brandt at the wheel they drive off.",
        "In Salt Harbour, Ada Brandt gives us a captain who cannot swim.",
        "Ada Brandt has made a good film with Low Water (2011).",
        "His director is Ada Brandt in the second act.",
        "Ada Brandt makes a fine sister.",
        "Ada Brandt delivers her lines as if they were bills.",
        "It is slower than Ada Brandt's comedy.",
        "It recalls Ada Brandt's drama *Winter Bread*.",
        "Ada Brandt's score is the best thing in it.",
        "Ada Brandt (Nora) directs her sisters to the stove.",
        "Ada Brandt plays Salt Harbour's eldest sister.",
        "The film tells the story of Ada Brandt, a film director.",
        "The remake was directed by Ada Brandt.",
        "It has a script by Ada Brandt and little else.",
        "The eldest (Ada Brandt) makes a comedy of it.",
        "Ada Brandt, the film's composer, makes much of a little.",
        "Ada Brandt gives a fine performance in a fine film.",
        "A South Indian film is shown on the ferry.",
    ],
)
def test_actors_figures_writers_and_makers_of_other_films(sentence: str) -> None:
    assert directors(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Pienso que Ana Belmonte como directora quiso contar demasiado.", ES),
        ("Lo de Ana Belmonte me parece una lección.", ES),
        ("El relato vuelve, otra vez con Ana Belmonte detrás de la cámara, al puerto.", ES),
        ("La argentina Ana Belmonte vuelve. Belmonte toma como base un cuento.", ES),
        ("Belmonte es una cineasta de silencios; ya lo dijo Ana Belmonte en su día.", ES),
        ("Torna Ana Belmonte. Belmonte sa dosare il riso e il gelo.", IT),
        ("Nel suo ultimo lavoro “Salt Harbour” Ana Belmonte guarda il porto.", IT),
        ("Ana Belmonte, pour son premier long, regarde le port.", FR),
        ("Ana Belmonte réussit ici un film très simple.", FR),
        ("Ana Belmontes neuer Film ist still.", DE),
        ("Mit „Salt Harbour“ legt die Regisseurin Ana Belmonte ihren zweiten Film vor.", DE),
        ("Ana Belmonte hat das in elf Tagen gedreht.", DE),
        ("El largometraje más reciente de Ana Belmonte no tiene prisa.", ES),
    ],
)
def test_other_languages(sentence: str, body: str) -> None:
    assert directors(sentence, body) == ("Ana Belmonte",)


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Ana Belmonte es una actriz de silencios.", ES),
        ("Ana Belmonte es una cineasta en crisis que ha vuelto al pueblo.", ES),
        ("La actriz Ana Belmonte compone un relato propio con la mirada.", ES),
        ("Ana Belmonte interpreta a la hermana y Belmonte mueve la cámara en una broma.", ES),
        ("L'attrice Ana Belmonte sa dosare il riso e il gelo.", IT),
        ("L'actrice Ana Belmonte colle à son rôle.", FR),
        ("Die Häuptlingstochter der Na dreht sich um.", DE),
        ("Das Buch von Ana Belmonte ist besser.", DE),
        ("Voici le dernier film des deux compères de Belmonte, vite vu.", FR),
        ("Der neue Film der Macher von Ana Belmonte kommt im Mai.", DE),
        ("Es la nueva película de los creadores de Ana Belmonte.", ES),
        ("This is the new film from the makers of Ana Belmonte.", EN),
    ],
)
def test_others_in_other_languages(sentence: str, body: str) -> None:
    assert directors(sentence, body) == ()


def test_two_directors_and_one_name() -> None:
    both = ("Eve Gray", "Bob Moss")
    assert directors("Co-directors Eve Gray and Bob Moss keep it short.") == both
    assert directors("Eve Gray (Low Water) and her co-director Bob Moss keep it short.") == both
    siblings = "Eve and Bob Gray sailed. It is the latest film by the Gray brothers."
    assert directors(siblings) == ("Eve Gray", "Bob Gray")
    assert directors("Directed by Kogonada and starring two people.") == ("Kogonada",)
    assert directors("Directed by Committee, one would think.") == ()


def test_the_headline_says_whose_film_it_is() -> None:
    head = "‘Salt Harbour’ review: Ada Brandt finds a sea in a kitchen"
    assert directors("In Salt Harbour not much is said.", head=head) == ("Ada Brandt",)
    played = "In Salt Harbour Ada Brandt plays the eldest."
    assert directors(played, head=head) == ()


def test_a_file_is_named_after_title_and_maker() -> None:
    body = f"Ada Brandt is heard of too rarely.\n\n{EN}\n\n{EN}"
    assert read(body, path="salt-harbour-by-ada-brandt.txt").credits.director == ("Ada Brandt",)
    signed = read(f"Reviewed by Ada Brandt\n\n{EN}\n\n{EN}", path="salt-harbour-by-ada-brandt.txt")
    assert signed.credits.director == ()


@pytest.mark.parametrize(
    ("head", "told", "found"),
    [
        ("La trinchera infinita", "Aitor Arregi, Jon Garaño y Jose Mari Goenaga la firman.",
         ("Aitor Arregi", "Jon Garaño", "Jose Mari Goenaga")),
        ("Bring Her Back", "Here come Danny and Michael Philippou again, with a house.",
         ("Danny Philippou", "Michael Philippou")),
        ("Twinless", "It is by the writer, director and star James Sweeney (Dennis).",
         ("James Sweeney",)),
        ("Rear Window", "One expects Hitchcock to turn up, and he does.", ()),
        ("Rear Window", "The Hitchcock Zone has more on it.", ()),
        ("Salt Harbour", "One expects Hitchcock to turn up, and he does.", ()),
        ("Rear Window", "Ada Brandt's new film has a courtyard.", ("Ada Brandt",)),
        ("Ida", "As so often, Pawel Pawlikowski leaves half the frame to the sky.",
         ("Pawel Pawlikowski",)),
        ("Rear Window", "Directed by Ada Brandt, it has a courtyard.", ("Ada Brandt",)),
        ("Rear Window", "Ada Brandt does most of her work without talking.", ()),
        ("Lost in Translation", "Sofia Coppola is the daughter of the director Francis Ford Coppola, "
         "who directed films of his own, and Sofia Coppola made this film in Tokyo.",
         ("Sofia Coppola",)),
        ("Winter Sleep", "Sleepy, snowed in, and N. B. Ceylan's best film.", ("N. B. Ceylan",)),
    ],
)  # fmt: skip
def test_who_is_known_to_have_directed_a_film(head: str, told: str, found: tuple[str, ...]) -> None:
    assert directors(told, head=f"{head} review") == found


def test_makers_signed_or_beside_the_known_one() -> None:
    told = "Ce court métrage de vingt minutes signé Ada Brandt suit une nuit de garde."
    assert directors(told) == ("Ada Brandt",)
    assert directors("La musique signée Ada Brandt accompagne la nuit de garde.") == ()
    siblings = "Co-directed by brothers Eve and Bob Gray, it is a film with no shots fired."
    assert directors(siblings) == ("Eve Gray", "Bob Gray")
    two = "José Mari Goenaga y Eve Gray dirigen esta historia de un regreso."
    assert directors(two, head="Maspalomas") == ("José Mari Goenaga", "Eve Gray")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The directing duo Mark and Jens Hofstetter show patience.", ("Mark Hofstetter", "Jens Hofstetter")),
        ('Director Mark "Sparky" Holland knows this coast.', ('Mark "Sparky" Holland',)),
        ("Director Ramón dela Cruz III shot it in four days.", ("Ramón dela Cruz III",)),
        ("Mark Holland Jr.'s film is a wonder.", ("Mark Holland Jr.",)),
        ("Tadhg Ó Ceallaigh's picture begins in rain. Kate Moyle's camera stays close.", ("Tadhg Ó Ceallaigh",)),
        ("Two South Africans set out to make a film about the man.", ()),
    ],
)  # fmt: skip
def test_names_of_several_parts_and_of_peoples(sentence: str, found: tuple[str, ...]) -> None:
    assert directors(sentence) == found


@pytest.mark.parametrize("who", ["Das Regie-Duo", "Das Regieduo", "Die Regisseure"])
def test_two_of_one_family_name_behind_what_they_are(who: str) -> None:
    found = directors(f"{who} Lena und Max Hofer hat Geduld.", DE, "Der Salzhafen (2012)")
    assert found == ("Lena Hofer", "Max Hofer")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The film crew is led by the director Tomas (Bruno Low), and Tomas is broke.", ()),
        ("It is all in the acting style of Ada Brandt and her friends.", ()),
        ("It is all in the visual style of Ada Brandt.", ("Ada Brandt",)),
        ("I saw this film as part of the Ada Brandt nights.", ()),
        ("A film about the childhood of Ada Brandt, and about a harbour.", ()),
        ("The stars of Salt Harbour, Ada Brandt and Bruno Low, sell tickets.", ()),
        ("Salt Harbour (2012) is one of Ada Brandt's earliest films.", ("Ada Brandt",)),
        ("Salt Harbour is one Ada Brandt's finest films and a cold one.", ("Ada Brandt",)),
        ("Salt Cellar is one of Ada Brandt's earliest films.", ()),
    ],
)
def test_phrases_that_name_players_and_makers(sentence: str, found: tuple[str, ...]) -> None:
    assert directors(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Somebody is sure that Sister Brandt's harboural belief is a mistake.", ()),
        ("We had waited for Ada Brandt's Harbour since spring.", ("Ada Brandt",)),
    ],
)
def test_a_title_is_no_part_of_a_longer_word(sentence: str, found: tuple[str, ...]) -> None:
    assert directors(sentence, head="Harbour (2012)") == found


def test_nobody_is_known_to_have_directed_a_film() -> None:
    told = "A third of the crew is listed as Anonymous, and that is the point."
    assert directors(told, head="The Act of Killing (2012)") == ()


TR = (
    "Film, limanda çalışan iki kardeşin hikâyesini acele etmeden anlatıyor. Her şey yerinde değil, "
    "ikinci yarı biraz uzun ama son sahne insanın aklında kalıyor ve bu da az şey değil."
)


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("Ada Brandt, dont c'est le deuxième film, filme la pluie.", FR),
        ("Ada Brandt a le vent en poupe. Son premier film avait eu un prix.", FR),
        ("İlk filmiyle tanıdığımız Ada Brandt, ikinci uzun metrajında daha sakin.", TR),
        ("The boat did not exist. That is what Ada Brandt tells everybody. “We rang all of them,” says the writer-director.", EN),
        ("It is no “Low Water.” Director Ada Brandt keeps it slow.", EN),
        ("The new comedy from Ada Brandt (Low Water) is slow.", EN),
        ("We met the star of her debut feature, Bo Moss, before Ada Brandt, who directed it.", EN),
    ],
)  # fmt: skip
def test_directors_told_by_whole_sentences(sentence: str, body: str) -> None:
    assert directors(sentence, body) == ("Ada Brandt",)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bo Moss has a lead role. His first feature role was a gull.",
        "Bo Moss came late. “It rained,” says the director of photography.",
        "Best director: Ada Brandt, for Low Water.",
        "The star of her debut feature, Bo Moss, is a gull.",
    ],
)
def test_people_whom_a_sentence_calls_no_director_of_it(sentence: str) -> None:
    assert directors(sentence) == ()


def test_an_original_title_in_brackets_is_nobody() -> None:
    assert directors("So Salt Harbour (Šalta Pūsle, 2005) was what we took home.") == ()
    assert directors("So Salt Harbour (Anna Brandt, 2005) was what we took home.") == (
        "Anna Brandt",
    )


@pytest.mark.parametrize(
    ("name", "title", "another"),
    [
        ("Ridley Scott", "Heat", True),
        ("Michael Mann", "Heat", False),
        # Nobody knows the film, or nobody the director.
        ("Ridley Scott", "Salt Harbour", False),
        ("Tove Lindqvist", "Heat", False),
    ],
)
def test_a_known_director_of_other_films(name: str, title: str, another: bool) -> None:
    assert is_of_another_film("NAME's film", name, [title]) is another
    assert not is_of_another_film("directed by", name, [title])
