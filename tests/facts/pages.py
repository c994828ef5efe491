"""One invented film in the many shapes in which people save what is written about a film."""

from __future__ import annotations

BODY = """\
The ferry leaves at six and nobody on it wants to arrive, which is the first good joke of a picture that saves its jokes for people in wet coats. The camera stays at the rail for a long time and looks at the water."""
BODY2 = """\
By the second hour the harbour has become a kind of courtroom, where old debts are read out to the sound of gulls, and one begins to see why the writing took four years and why the boat was built for real and not borrowed."""
PAGES: dict[str, str] = {}
PAGES["blog"] = f"""\
Salt Harbour (2017) - Movie Review

By Ines Kaltwasser | March 4, 2018 | 5 min read

Director: Tove Lindqvist
Starring: Aki Mantere, Ruth Delacroix and Jonas Weber
Runtime: 1h 52m
Genre: Drama / Thriller

{BODY}

{BODY2}

Rating: 3.5/5

Share this:
Facebook
Twitter
Leave a comment
© 2018 Kaltwasser Film Notes. All rights reserved.
"""
PAGES["guardian"] = f"""\
Salt Harbour review – a wet coat of a thriller
Tove Lindqvist's drama about a ferry crew is slow, sly and very damp

Ines Kaltwasser
Sun 4 Mar 2018 08.00 GMT

{BODY}

{BODY2}

Salt Harbour is released in the UK on 9 March.
"""
PAGES["german"] = """\
Salzhafen
Deutschland/Schweden 2017
Regie: Tove Lindqvist
Buch: Aki Mantere
Kamera: Jonas Weber
Schnitt: Ruth Delacroix
Darsteller: Aki Mantere (Olli), Ruth Delacroix (Marie)
Länge: 112 Minuten
FSK: 12
Kinostart: 9. März 2018

Die Fähre legt um sechs ab, und niemand an Bord will ankommen. Das ist der erste gute Witz eines Films, der seine Witze für Leute in nassen Mänteln aufspart und ihnen lange dabei zusieht.

Später wird der Hafen zu einer Art Gericht, in dem alte Schulden verlesen werden, und man versteht, warum das Boot wirklich gebaut und nicht nur geliehen wurde.

Ines Kaltwasser

Alle Rechte vorbehalten. Nachdruck, auch auszugsweise, nur mit schriftlicher Genehmigung der Hafenkino Verlags GmbH.
"""
PAGES["french"] = """\
Le Port du sel
Un film de Tove Lindqvist
Avec Aki Mantere, Ruth Delacroix
Pays : France, Suède
Durée : 1h52
Sortie le 7 mars 2018
Note : 4/5

Le bac part à six heures et personne à bord ne veut arriver. C'est la première bonne blague d'un film qui garde ses blagues pour les gens en manteau mouillé, et qui les regarde longtemps.

Plus tard le port devient une sorte de tribunal où l'on lit de vieilles dettes, et l'on comprend pourquoi le bateau a été construit pour de vrai.

Inès Kaltwasser

Tous droits réservés. Toute reproduction interdite sans autorisation.
"""
PAGES["trade"] = f"""\
‘Salt Harbour’ Review: Tove Lindqvist Takes the Slow Boat
A ferry crew settles its debts in a handsome, chilly drama.

By Ines Kaltwasser

Published on March 4, 2018

{BODY} Aki Mantere plays Olli Saari, the engineer, and Ruth Delacroix is very good as his sister Marie.

{BODY2}

Reviewed at Nordhavn Film Festival, March 3, 2018. Running time: 112 MIN.
Production: A Long Coat Pictures release. Producers: Jonas Weber.
Crew: Director: Tove Lindqvist. Screenplay: Aki Mantere. Camera: Jonas Weber.
With: Aki Mantere, Ruth Delacroix.
"""
PAGES["note"] = """\
Salt Harbour

Saw this on the big screen with my sister, who slept. Lovely boat. Everybody in it looks cold, and the gulls are the best thing. I'd see it again for the gulls alone.

7/10
"""
PAGES["letterboxdish"] = """\
Salt Harbour (2017)
★★★½
Watched 12 Mar 2018

Lovely boat. Everybody in it looks cold and the gulls are the best thing in it by a mile, honestly.
"""
PAGES["caps"] = f"""\
Skip to content
Menu
Home
Reviews
About
SALT HARBOUR, the new film from director Tove Lindqvist, stars Aki Mantere as Olli, an engineer who would rather not. {BODY} Lindqvist made WET COATS, which was also directed by her, five years earlier, and it shows. SALT HARBOUR runs 112 minutes and feels shorter. {BODY2}
Share this:
Like this:
Like Loading...
Related
"""
PAGES["explained2"] = f"""\
Salt Harbour (2017): Ending Explained
What the last boat means in salt harbour (2017).
Release Year: 2017
Rating: 7/10
Author: Ines Kaltwasser
Director: Tove Lindqvist
Salt Harbour (2017): Ending Explained
The Story So Far
In Salt Harbour, directed by Tove Lindqvist, the engineer Olli (Aki Mantere) takes a job on a ferry. Olli owes money to everybody, as does his sister Marie (Ruth Delacroix), and neither of them will say so.
Why the Boat Turns
{BODY} Olli and Marie row back.
Final Thoughts
{BODY2}
"""
PAGES["interview"] = """\
Interview: Tove Lindqvist on Salt Harbour

Q: Why a ferry?

A: Because you cannot leave it. I wanted a room that moves and that smells of diesel, and people who have to look at each other until the other side.

Q: And the coats?

A: They were real. We bought them from the port authority, forty of them, and they never dried in all the weeks that we were shooting out there.

Q: Will there be another one?

A: Not on water.
"""
PAGES["listing"] = """\
Salt Harbour
Sweden 2017, 112 min
Director: Tove Lindqvist
Cast: Aki Mantere, Ruth Delacroix
Language: Swedish
Mon 5 March 18:30
Tue 6 March 20:45
Wed 7 March 21:00
"""
PAGES["author"] = f"""\
Salt Harbour
Director: Tove Lindqvist
Author: Aki Mantere
Cast: Ruth Delacroix

{BODY}

{BODY2}
"""
PAGES["spanish"] = """\
Puerto de sal
Dirección: Tove Lindqvist
Guion: Aki Mantere y Jonas Weber
Reparto: Aki Mantere, Ruth Delacroix
País: Suecia
Año: 2017
Duración: 112 min.
Calificación: 8/10

El barco sale a las seis y nadie que va en él quiere llegar, lo que es el primer buen chiste de una película que guarda sus chistes para la gente con abrigo mojado.

Más tarde el puerto se convierte en una especie de tribunal donde se leen viejas deudas, y uno entiende por qué el barco se construyó de verdad.

Por Inés Kaltwasser
"""
PAGES["turkish"] = """\
Tuz Limanı
Yönetmen: Tove Lindqvist
Senaryo: Aki Mantere
Oyuncular: Aki Mantere, Ruth Delacroix
Ülke: İsveç
Yıl: 2017
Süre: 112 dk
Puan: 7,5/10

Vapur saat altıda kalkıyor ve içindeki hiç kimse varmak istemiyor. Bu, şakalarını ıslak paltolu insanlara saklayan bir filmin ilk iyi şakası ve kamera uzun süre suya bakıyor.

Daha sonra liman bir tür mahkemeye dönüşüyor, eski borçlar okunuyor ve geminin neden gerçekten inşa edildiği anlaşılıyor.

Yazan: Inci Kaltwasser
"""
PAGES["italian"] = """\
Recensione: Porto di sale
di Ines Kaltwasser
Regia: Tove Lindqvist
Sceneggiatura: Aki Mantere
Cast: Aki Mantere, Ruth Delacroix
Durata: 112'
Voto: 7 ½

Il traghetto parte alle sei e nessuno a bordo vuole arrivare, che è la prima buona battuta di un film che tiene le sue battute per la gente con il cappotto bagnato.

Più tardi il porto diventa una specie di tribunale dove si leggono vecchi debiti, e si capisce perché la barca è stata costruita per davvero.
"""
