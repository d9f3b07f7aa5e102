// Written by bench/references/make-swedish-names.ts; not to be changed by hand. The names are those of Faker:
//
// Faker - Copyright (c) 2022-2025
//
// This software consists of voluntary contributions made by many individuals.
// For exact contribution history, see the revision history
// available at https://github.com/faker-js/faker
//
// Permission is hereby granted, free of charge, to any person obtaining
// a copy of this software and associated documentation files (the
// "Software"), to deal in the Software without restriction, including
// without limitation the rights to use, copy, modify, merge, publish,
// distribute, sublicense, and/or sell copies of the Software, and to
// permit persons to whom the Software is furnished to do so, subject to
// the following conditions:
//
// The above copyright notice and this permission notice shall be
// included in all copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
// EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
// MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND
// NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
// LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION
// OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION
// WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
//
// Based on:
// faker.js - Copyright (c) 2011-2020
// Marak Squires

/**
 * 469 first names and 324 last names of Sweden and its neighbours: the lists of the locales
 * sv, nb_NO, da, fi of @faker-js/faker 10.6.0, each name once. There are no figures of the population here, so the
 * share of people in Sweden whose names are in it is not known.
 */
export const NORDIC_FIRST_NAMES = `
Adam Adrian Agnes Agneta Ahmad Aino Aksel Albert Alberte Albin Aleksi Alexander Alexandra Alexandrea Alfred Ali Alice
Alma Alva Amalie Amanda Anders Andrea Andreas Anette Anita Anja Ann Ann-Christin Ann-Marie Anna Anne Anneli Annette
Annika Annikki Antero Anton Antti Ari Arthur Arunthavanathan Arvid Astrid August Aurora Axel Barbro Bengt Benjamin
Bente Berit Betina Birgitta Birgitte Björn Bjørn Bo Brian Britt Britt-Marie Camilla Carina Carl Caroline Cecilia
Cecilie Celine Charlotte Christer Christian Christina Christoffer Christopher Claes Clara Claus Daniel David Dennis
Ditte-Marie Dorit Dorthe Ebba Edvin Eero Eeva Eirik Elias Elin Elina Eline Elisabet Elisabeth Elise Ella Ellen
Ellen-Margrethe Elliot Elsa Else Emelie Emil Emilia Emilie Emma Ensio Erik Erika Erkki Esben Eva Eveliina Even Fatima
Felicia Felix Filip Frank Frederik Fredrik Freja Frida Gabriel Georg Gitte Gry Gun Gunilla Gunnar Gunnel Gustav Göran
Hakim Hanna Hanne Hannele Hannu Hans Harald Hedda Hedvig Heikki Helen Helena Helene Helle Henrik Herman Hilda Hugo
Håkan Håkon Ida Ilmari Inger Ingrid Inkeri Irmeli Isabella Isabelle Isak Ivan Jaakko Jacob Jakob Jan Janne Janni Jari
Jeanette Jenny Jens Jeppe Jesper Jessica Jette Jimmy Joakim Joel Johan Johanna Johanne Johannes John Johnny Jonas
Jonathan Josef Josefin Josefine Juha Juhani Juho Jukka Julia Julie Jörgen Jørgen Kaarina Kaj Kaja Kalervo Kalevi Karen
Kari Karin Karl Karl-Emil Karl-Johan Karla Karoliina Karolina Karoline Kasper Katariina Katarina Kathrine Katrine
Kenneth Kent Kerstin Kevin Kim Kirsten Kjell Klara Kristian Kristiina Kristina Kristine Kristoffer Kurt Kyllikki Laila
Lars Lasse Laura Lauri Leah Leena Leif Lena Lene Lennart Leo Liam Liisa Lillian Lina Linda Line Linn Linnea Linnéa
Linus Lis Lisa Lisbeth Liv Lone Louise Lovisa Lucas Ludvig Lukas Luna Lykke Maarit Madeleine Mads Magnus Maija Maja
Malene Malin Malthe Marcus Maren Margareta Mari Maria Marianne Marie Marika Marius Marja Marjatta Mark Markku Marko
Markus Marte Martin Martine Martti Mathias Mathilde Mathis Matias Matilda Mats Matti Mattias Max Merete Mette Mia
Michael Mika Mikael Mikaela Mikkel Mikko Mille Mina Minna Moa Mohamed Mohammad Mona Monica Morten Nadia Nanna Natalie
Nathalie Nicklas Nicoline Niels Niels-Christian Niklas Nikolai Nils Nina Noah Nora Oda Olavi Ole Oliver Olivia Olle
Olof Orvokki Oscar Oskar Oskari Otto Patrick Patrik Pauliina Pekka Pentti Per Pernilla Peter Petri Petteri Philip Pia
Pirjo Pirkko Pontus Poul Päivi Rasmus Rebecca Regitze Rickard Riitta Rikke Ritva Robert Robin Roger Rolf Rosa-Maria
Ruth Sabrina Sakari Sami Samuel Sander Sandra Sanne Sara Sarah Sari Satu Sebastian Selma Seppo Signe Sigurd Silje Simen
Simon Simone Sindre Sinikka Siv Sofia Sofie Sondre Sonja Steen Stefan Stig Stine Sune Sunniva Susanna Susanne Sven
Svend Synne Søren Tapani Tapio Tarja Tellervo Thea Theo Theodor Therese Thomas Tiina Tim Timo Tina Tine Tiril Tobias
Tommy Torbjörn Trine Troels Tuomas Tuula Tuulikki Tuva Uffe Ulf Ulla Ulrik Ulrika Vagn Valdemar Valtteri Veikko Vibeke
Victor Victoria Viggo Viktor Viktoria Vilde Vilhelm Ville Villy Vincent William Wilma Yasmin Yvonne Zara Åke Åsa
`;

export const NORDIC_LAST_NAMES = `
Aalerud Aaltonen Aas Aasen Abbas Abdi Abrahamsson Ahmed Ahonen Ali Amundsen Andersen Andersson Andreassen Andreasson
Andresen Anttila Arnesen Arvidsson Axelsson Bak Bakke Bakken Bang Bech Beckmann Bengtsson Berg Berge Berggren Berglund
Bergman Bergqvist Bergström Berntsen Bertelsen Bisgaard Bjerke Bjerregaard Björk Björklund Bjørnstad Blom Blomqvist
Bonde Borge Brandt Brix Bruun Buch Buhl Bundgaard Carlsen Christensen Christiansen Claesson Clausen Dahl Dahlberg
Dalgaard Dam Damm Danielsen Danielsson Davidsen Dupont Edvardsen Eide Ek Eklund Ekström Eliasson Engström Eriksen
Eriksson Esbensen Evensen Falk Finstad Fischer Fjeld Foged Forsberg Fossum Frandsen Fransson Frederiksen Fredriksen
Fredriksson Gade Garcia Glosli Gran Gregersen Gundersen Gunnarsson Gustafsson Hagen Hakala Hald Halvorsen Hansen
Hansson Hassan Haugaard Haugen Haukelidsæter Hedegaard Hedlund Heikkilä Heikkinen Heinonen Hellström Henriksen
Henriksson Hermansen Hermansson Hiltunen Hirvonen Hjort Hjorth Holm Holmberg Holmgren Holmqvist Hopland Huseby
Hämäläinen Håkansson Isaksson Iversen Jacobsen Jakobsen Jakobsson Jansson Jensen Jeppesen Jespersen Johannessen
Johannsen Johansen Johansson Johnsen Jokinen Jonsson Juhl Justesen Järvinen Jönsson Jørgensen Kallio Karjalainen
Karlsen Karlsson Khan Kinnunen Kjeldsen Kjær Klausen Kleven Knudsen Koivisto Korhonen Koskinen Kristensen Kristiansen
Kristoffersen Krogh Kvarme Laakso Laaksonen Lahtinen Laine Laitinen Larsen Larsson Lauridsen Laursen Lehtinen Lehto
Lehtonen Leinonen Leppänen Lie Lind Lindberg Lindgren Lindholm Lindqvist Lindström Lorentzen Lund Lundberg Lunde
Lundgren Lundin Lundqvist Lundström Löfgren Løken Madsen Magnussen Magnusson Manninen Marcussen Martinsen Martinsson
Mathisen Mattila Mattsson Miettinen Moe Moen Mohamed Mortensen Munch Munk Mustonen Myhrer Mäkelä Mäkinen Månsson
Mårtensson Møller Nguyen Nielsen Niemi Nieminen Nilsen Nilsson Nissen Norberg Nordby Nordin Nordskaug Nordström Nyberg
Nygaard Nygård Nyström Ojala Olofsson Olsen Olsson Olstad Pallesen Pedersen Persson Petersen Pettersen Pettersson Pham
Pitkänen Poulsen Pålsson Rantanen Rasmussen Ravn Richter Ruud Ryan Räsänen Røed Saarinen Salminen Salo Salonen
Samuelsson Sandberg Sandström Savolainen Schmidt Schrøder Simonsen Sjöberg Sjögren Skoglund Skov Skuterud Smedsrud
Smogeli Solberg Solheim Solli Steffensen Stensrud Storm Strand Ström Strömberg Sundberg Svendsen Svensson Sæther
Söderberg Sørensen Sørlie Tangen Thomsen Thoresen Toft Toivonen Torgersen Torp Tuominen Turunen Vedvik Vegge
Vestergaard Viklund Villadsen Vinther Virtanen Väisänen Wallin Wikström Winther Wold Åberg Åkesson Öberg Ødegård Østby
Østli
`;
