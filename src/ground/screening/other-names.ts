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
 * 4467 first names of other languages spoken in Sweden: the lists of the locales pl, sr_RS_latin, tr, en
 * of @faker-js/faker 10.6.0, without those that are Nordic too and those that are common Swedish words. The share of
 * people in Sweden whose names are in it is not known.
 */
export const OTHER_FIRST_NAMES = `
Aaliyah Aaron Abagail Abay Abbey Abbie Abbigail Abby Abdiel Abdul Abdullah Abe Abelardo Abendam Abidin Abigail Abigale
Abigayle Abner Abraham Acar Acun Ada Adah Adalberto Adaline Adan Addie Addison Adela Adelajda Adelbert Adele Adelia
Adeline Adell Adella Adelle Adelya Adem Adil Adile Aditya Adnân Adolf Adolfo Adolph Adolphus Adonis Adrain Adriana
Adrianna Adriel Adrien Adrienne Adrijana Affan Afi Afitap Afra Afton Afşin Agata Agaton Aglae Agnieszka Agrypina
Agustin Agustina Agâh Ahenk Ahlem Ahmed Ahmet Ahsen Aida Aidan Aiden Aileen Aimee Aisha Aiyana Akalp Akbatur Akeem
Aktekin Aktimur Akın Akıner Alaina Alan Alana Alanis Alanna Alayna Alberta Albertha Alberto Albina Alda Alden Alec
Aleen Alejandra Alejandrin Alejandro Alek Aleksa Aleksandar Aleksander Aleksandra Aleksej Aleksy Alena Alene Alessandra
Alessandro Alessia Aletha Alex Alexa Alexandre Alexandria Alexandrine Alexandro Alexane Alexanne Alexie Alexis Alexys
Alexzander Alfonso Alfonzo Alford Alfreda Alfredo Alia Alican Alicia Alicja Alina Alisa Alisha Alison Alivia Aliya
Aliyah Aliza Alize Alişan Alişir Aljoša Allan Allen Allene Allie Allison Ally Almila Alonzo Alp Alparslan Alpay Alper
Alperen Alphan Alphonso Alpike Alta Altan Altemur Althea Alton Altın Alvah Alvena Alvera Alverta Alvin Alvina Alvis
Alwar Alyce Alycia Alysa Alysha Alyson Alyssa Alysson Amabela Amalia Amani Amari Amaya Amber Ambrose Ambroży Amelia
Amelie Amely Amelya America Americo Amie Amina Amir Amira Amiya Ammâr Amos Amparo Amy Amya Ana Anabel Anabela Anabelle
Anahi Anais Anar Anastacio Anastasia Anastasija Anastasije Anastazja Anatol Andaç Anderson Andre Andreane Andreanne
Andrej Andres Andrew Andrija Andrijana Andrzej Andy Andżelika Anej Aneta Angela Angelica Angelina Angeline Angelita
Angelo Angie Angus Anibal Anica Anika Anise Anissa Aniya Aniyah Anjali Anka Annabel Annabell Annabelle Annalise Annamae
Annamarie Annetta Annie Ansel Ansgary Ansley Anthony Antoinette Antone Antonetta Antonette Antoni Antonia Antonietta
Antonina Antonio Antwan Antwon Anya Anđela Anıl Apollinary Apollo Araceli Aracely Archibald Archie Arda Ardella Arden
Ardith Arely Ariadna Ariane Arianna Aric Ariel Arielle Arif Arjun Arkadiusz Arkady Arlene Arlie Arlo Armand Armando
Armani Arnaldo Arne Arno Arnold Arnoldo Arnulfo Aron Arsenije Arseniusz Arslan Artur Arturo Arvel Arvilla Arya Aryanna
Arystarch Arın Asa Asha Ashlee Ashleigh Ashley Ashly Ashlynn Ashton Ashtyn Asia Asil Aslım Assunta Asuela Asım Ata
Atakan Atalay Atanazy Athena Atilla Atâullah Atıf Aubree Aubrey Audie Audra Audreanne Audrey Augustine Augustus Aurelia
Aurelie Aurelio Aurore Austen Austin Austyn Autumn Avery Avis Avni Avşar Ayana Aydemir Ayden Aydın Ayhan Aykal Aykan
Aykut Ayla Aylin Ayren Aysar Aytaç Aytekin Aytuğ Ayvaz Ayşıl Azer Aziz Azizhan Azmi Açela Açelya Açılay Aćim Ağça Aşkın
Babacan Baha Bahadır Bahri Bahtiyar Bailee Bailey Baldwin Balın Barbara Barkın Barlas Barney Barrett Barry Bartholome
Barton Bartu Barın Barış Battal Batu Batuhan Batur Baturalp Baykal Baylee Bayram Bazyli Bağdagül Beatrice Beatrycze
Beau Beaulah Becky Bedir Bedirhan Bediz Bedran Bedreddin Bedri Behiç Behlül Behram Behrem Behzat Behçet Bekir Bektaş
Belemir Belinda Bella Belle Belma Beltun Belçim Ben Benedict Benedykt Beniamin Benice Benli Bennett Bennie Benny Benton
Bera Berat Berceste Berenice Berinay Berislav Berkan Berkay Berkin Bernadette Bernadine Bernard Bernardo Berneice
Bernhard Bernice Bernie Berniece Bernita Berran Berre Berry Bert Berta Bertha Bertram Bertrand Berva Beryl Berçin Besim
Besra Bessie Beth Bethany Bethel Betsy Bette Bettie Betty Bettye Beulah Beverly Beşer Beşir Bianka Bibiana Bibianna
Biljana Bill Billie Billy Bilâl Birdie Birol Bisenija Blagica Blagoje Blair Blaise Blake Blanca Blanche Bob Boban
Bobana Bobbie Bobby Bogdan Bogdana Bogoljub Bojan Bojana Bonita Bonnie Boris Borivoje Borjan Borka Borys Bosiljka Boyd
Boško Boža Božena Božica Božidar Brad Braden Bradford Bradley Bradly Brady Braeden Brain Brajan Brandi Brando Brandon
Brandt Brandy Brandyn Branimir Branislav Branka Brankica Branko Brannon Branson Braulio Braxton Brayan Breana Breanna
Breanne Brenda Brendan Brenden Brendon Brenna Brennan Brennon Bret Brett Bria Briana Brianne Brice Bridget Bridgette
Bridie Brielle Brigitte Brionna Brisa Britney Brittany Brock Broderick Brody Brooke Brooklyn Brooks Bruce Bruno Bryan
Bryana Bryant Bryce Brycen Brygida Bryon Bud Buddy Budimir Buford Bulah Bulut Burak Burdette Burhan Burley Burnice
Buster Buğra Byron Bâki Bülent Bünyamin Błażej Cade Caden Caesar Cafer Cahid Caitlyn Cale Caleb Caleigh Cali Calista
Callie Calvin Camden Cameron Camila Camille Camren Camron Camryn Camylle Canalp Candace Candelario Candice Candida
Candido Canel Caner Cangül Cankan Cannur Cansel Cansın Carey Carissa Carla Carlee Carleton Carley Carli Carlie Carlo
Carlos Carlotta Carlton Carmel Carmela Carmella Carmelo Carmen Carmine Carol Carolanne Carole Carolina Carolyn Carolyne
Carrie Carroll Carson Carter Cary Casandra Casey Casimer Casimir Casper Cassandra Cassandre Cassidy Cassie Catalina
Caterina Catharine Catherine Cathrine Cathryn Cathy Cavid Cayla Ceasar Ceca Cecelia Cecil Cecile Cecylia Cecyliusz
Cedric Cedrick Celal Celasun Celestine Celestino Celia Celil Celâleddin Cem Cemal Cemali Cemil Cenk Ceren Cesar Cevahir
Cevat Ceyda Ceyhun Ceyla Ceylan Ceylin Ceylinaz Cezary Cezmi Chad Chadd Chadrick Chaim Chance Chandler Chanel Chanelle
Charity Charlene Charles Charley Charlie Chasity Chauncey Chaya Chaz Chelsey Chelsie Cheryl Chesley Chester Chet
Cheyanne Cheyenne Chloe Chris Christ Christa Christelle Christiana Christie Christine Christop Christophe Christy Ciara
Cicero Cielo Cierra Cihad Cihan Cihangir Cihanşah Cilvenaz Cindy Citlalli Civan Clair Claire Clarabelle Clare Clarence
Clarissa Clark Claud Claude Claudia Claudie Claudine Clay Clayton Clemens Clement Clementina Clementine Clemmie Cleo
Cleora Cleta Cletus Cleve Cleveland Clifford Clifton Clint Clinton Clotilde Clovis Cloyd Clyde Coby Cody Colby Cole
Coleman Colin Colleen Collin Colt Colten Colton Columbus Concepcion Conner Connie Connor Conor Conrad Constance
Constantin Consuelo Cooper Cora Coralie Corbin Cordelia Cordell Cordia Cordie Corene Corey Corine Cornelius Cornell
Corrine Cortez Cortney Cory Coty Courtney Coşkun Coşkuner Craig Crawford Creola Cristal Cristian Cristina Cristobal
Cristopher Cruz Crystal Crystel Cullen Cumhur Curt Curtis Cvijan Cvijetin Cydney Cynthia Cyra Cyril Cyrus Cyryl Cândar
Cübeyr Cüneyt Dabiživ Dagmar Dahlia Daija Daisha Daisy Dajana Dakota Daliborka Dallas Dallin Dalton Damaris Dameon
Damian Damien Damion Damir Damjan Damjanka Damla Damon Dana Dandre Dangelo Danial Daniela Daniella Danielle Danijela
Danika Danila Danilo Danka Danko Dannie Danny Dante Danyka Daphne Daphnee Daphney Darby Daren Daria Darian Dariana
Darien Darija Darin Darinka Dario Darion Darius Dariusz Darko Darla Darlene Darnell Daron Darrel Darrell Darren Darrick
Darrin Darrion Darron Darryl Darwin Daryl Dashawn Dasia Dave Davin Davion Davon Davonte Davor Davud Dawid Dawson Dax
Dayana Dayna Dayne Dayton Dağhan Deangelo Deanna Debbie Deborah Debra Declan Dedric Dedrick Defne Deion Dejah Dejan
Dejana Dejon Dejuan Delaney Delbert Delfina Delia Delilah Dell Della Delmer Delores Delpha Delphia Delphine Demarco
Demarcus Demario Demet Demetris Demetrius Demetriusz Demiralp Demirhan Demond Dena Denis Denise Deniz Denizalp Deon
Deondre Deontae Deonte Dereck Derek Derick Derin Deron Derrick Derviş Derya Desanka Deshaun Deshawn Desimir Desiree
Desmond Dessie Destan Destany Destin Destinee Destiney Destini Destiny Devan Devante Deven Devin Devon Devonte Devran
Devyn Dewayne Dewey Dewitt Dexter Diamond Diana Diane Dianna Dianne Dicle Diclehan Didem Diego Dijana Dikmen Dilan
Dilara Dilaver Dilay Dilberay Dildâr Dilek Diler Dillan Dillon Dilruba Dimitri Dimitrije Dinç Dinçer Dion Dionizy
Direnç Divna Dixie Dobrila Dolly Dolores Dolunay Domenic Domenica Domenick Domenico Domingo Dominic Dominick Dominik
Dominique Don Donald Donato Donavon Donna Donnell Donnie Donny Dorcas Doreen Dorian Doris Dorota Dorotea Dorothea
Dorothy Dorris Dortha Dorthy Doug Douglas Dovie Doyle Doğan Doğanay Doğaner Doğu Dragan Dragana Draginja Dragiša
Dragoje Dragojlo Dragoljub Dragoslav Dragutin Draža Dražen Dren Drew Drina Duane Dubravka Dudley Duncan Dunja Durmuş
Durward Dustin Dusty Duygu Dušan Dušanka Dušica Duška Duško Dwayne Dwight Dylan Dâver Döndü Dündar Dünya Dürdane
Dürriye Earl Earlene Earline Earnest Earnestine Easter Easton Ebony Ebru Ebuzer Ece Ecehan Ecem Ecevit Ecmel Ecvet Eda
Edd Eddie Ede Edgar Edgardo Edhem Edison Edith Ediz Edmond Edmund Edna Eduardo Edward Edwardo Edwin Edwina Edyta Edyth
Edythe Efe Effie Efken Eflah Efraim Efrain Efrem Efren Efsun Eftalya Egemen Eileen Einar Eino Ekin Ekmel Ekrem Eladio
Elaina Elaine Elbert Elda Eldon Eldora Eldred Eldridge Eleanor Eleanora Eleanore Eleazar Electa Elena Elenor Elenora
Eleonora Eleonore Elfrieda Elgin Elian Eliane Eliasz Eliezer Elif Elijah Elinor Elinore Elisa Eliseo Elisha Elissa
Eliza Elizabeth Ellie Elliott Ellis Ellsworth Elmas Elmer Elmira Elmo Elmore Elna Elnora Elody Eloisa Eloise Elouise
Eloy Elroy Elsie Elta Elton Elva Elvera Elvie Elvira Elvis Elwin Elwira Elwyn Elyse Elyssa Elza Elçin Elżbieta Ema
Emanuel Emced Emel Emelia Emely Emerald Emerson Emery Emie Emile Emiliano Emilija Emilio Emily Emin Emine Emir Emmalee
Emmanuel Emmanuelle Emmet Emmett Emmie Emmitt Emmy Emory Emrah Emre Emrullah Ender Enderun Enes Engin Enid Enis Enise
Enoch Enola Enos Enrico Enrique Ensar Enver Ephraim Eralp Erast Eray Erberk Ercan Ercüment Erda Erdal Erdem Erdinç Erel
Eren Ergin Ergün Ergüner Erhan Eriberto Eric Erica Erich Erick Ericka Erin Erkâm Erkân Erling Erma Erman Ernest
Ernestina Ernestine Ernesto Ernie Erol Ersin Ertan Ertuğrul Ervin Erwin Eryn Erçin Erşan Esat Esen Esin Esmeralda
Esmeray Esperanza Essie Esteban Estefania Estel Estell Estella Estelle Estera Estevan Esther Estrella Etha Ethan Ethel
Ethelyn Ethem Ethyl Ettie Eudokia Eudoksja Eudora Eugene Eugenia Eugeniusz Eula Eulah Eulalia Euna Eunice Eusebio
Eustracjusz Evalyn Evan Evangeline Evans Evdokija Eveline Evelyn Everardo Everett Everette Evert Evie Evran Evren Evşen
Ewa Ewald Ewelina Ewell Eylül Eymen Eyüp Eyşan Ezekiel Ezequiel Ezra Ezrak Eşref Fabian Fabiola Fadime Fadıl Fae
Fahrettin Fahri Fahriye Fahrünissa Faik Faith Fannie Fanny Faris Faruk Fasih Fatih Fatin Fatma Fatoş Faustino Fausto
Favian Faye Faysal Fazilet Fazlı Fazullah Fazıl Feda Fedai Federico Fehime Fehmi Felicita Felicity Feliks Felipa Felipe
Felton Ferah Feramuz Feramuş Feray Ferdi Ferdynanda Ferhan Ferhat Feride Feridun Feriha Ferit Ferman Fermin Fernando
Ferne Ferruh Fevzi Feyyaz Feyza Feyzullah Fidan Fidel Figen Fikret Fikri Fikriye Filemon Filiberto Filipa Filiz
Filomena Filotije Fiona Firdevs Flavie Flavio Fleta Fletcher Flo Flora Florence Florencio Florencja Florian Florida
Florine Flossie Floy Floyd Forrest Foster Frances Francesca Francesco Francis Francisca Francisco Franciszek Franciszka
Franco Frankie Franklin Franz Fred Freda Freddie Freddy Frederic Frederick Frederique Fredrick Fredy Freeda Freeman
Freida Frieda Friedrich Fritz Fryderyk Fuat Fuldem Fulden Fulya Funda Furkân Furman Fuzuli Fâlih Füreyya Füruzan Füsun
Gabe Gabriela Gabriella Gabrielle Gabrijela Gaetano Gaffar Gage Gail Galfryd Galina Gamze Gardner Garett Garfield
Garland Garnet Garnett Garret Garrett Garrick Garrison Garry Garth Gary Gaston Gavin Gavrilo Gayle Gazanfer Gedeon
Gencer Gene Genesis Geneva Genevieve Gennaro Genoveva Geoffrey George Georgette Georgiana Georgianna Georgije Geovanni
Geovanny Geovany Gerald Geraldine Gerard Gerardo Gerasim Gerazym Gerda Gerhard Germaine German Gerry Gerson Gertruda
Gertrude Gevheri Gia Gianni Gideon Gilbert Gilberto Gilda Giles Gillian Gina Ginewra Ginger Gino Giovani Giovanna
Giovanni Giovanny Giray Gisselle Giuseppe Gizem Gladyce Gladys Glen Glenda Glenn Glenna Glennie Gligorije Gloria
Godfrey Gojko Golden Golub Gonca Gonsalwy Gonzalo Goran Gorana Gordan Gordana Gordon Gracie Graciela Gracja Grady
Graham Granville Grayce Grayson Greg Gregg Gregoria Gregorio Gregory Greta Gretchen Greyson Grgur Griffin Grigorije
Grover Grzegorz Guadalupe Gudrun Guido Guillermo Guiseppe Gunner Gussie Gustave Gustavo Gwen Gwendolyn Gwido Gökalp
Gökmen Göknur Gökçe Gökşin Gönenç Göngör Gönül Görkem Gözde Güher Gül Gülbahar Gülben Güldem Gülden Güldeste Gülen
Gülgün Gülhan Gülnaz Gülpembe Gülriz Gülsen Gültekin Gülçin Gülşen Güneş Güngör Güniz Günnur Günsel Günseli Gürbüz
Gürcan Gürdal Gürhan Gürkan Gürol Gürsel Güvenalp Gıyas Habbab Habib Habil Hacib Hadley Hafi Hafid Hafız Hailee Hailey
Hailie Hakan Hakem Haki Hakkı Haldun Haleigh Haley Halie Halil Halim Halit Halle Hallie Haluk Hamdi Hamdullah Hamit
Hammâd Hamza Handan Hande Hanefi Hani Hank Hannah Hardy Harley Harmon Harmony Harold Harriet Harrison Harry Harun
Harvey Hasan Haseki Hasibi Hasin Haskell Hassan Hassie Hatip Hattie Hattâb Haven Hayal Hayali Hayat Hayati Haydar
Hayden Haylee Hayley Haylie Hazan Hazar Hazel Hazle Hazım Haşim Haşmet Heath Heather Heaven Heber Hector Heidi Helga
Hellen Helmer Heloise Henderson Henri Henrietta Henriette Henry Henryk Henryka Herbert Hermann Hermina Herminia
Herminio Hershel Herta Hertha Hester Hettie Hicabi Hieronim Hikmet Hilal Hilario Hilarion Hilary Hilbert Hildegard
Hillard Hillary Hilma Hilmi Hilton Himmet Hipolit Hipolito Hiram Hişam Hobart Holden Hollie Hollis Holly Homer Horace
Horacio Horacy Hortense Hosea Houston Howard Howell Hoyt Hubert Hud Hudson Hugh Hulda Hulki Hulusi Humberto Hunter
Hurşit Huzeyfe Hvalimir Hyman Hâdi Hâlis Hâtem Hüccet Hüdayi Hüdâvendigâr Hülya Hüma Hümayun Hümeyra Hüner Hürkan
Hüsameddin Hüsamettin Hüseyin Hüsnü Hüsrev Hıfzı Hızır Ian Ibrahim Icie Idell Idella Ignacio Ignacy Ignatius Ignjat
Igor Ike Ilarion Ilene Iliana Ilija Ilinka Ilona Imani Imelda Immanuel Imogene Ines Inez Innocenty Irena Irene Ireneusz
Irina Iris Irma Irvin Irving Irwin Isaac Isabel Isabell Isac Isadore Isai Isaiah Isaias Isidro Ismael Isobel Isom Issac
Itri Itzel Itır Iva Ivah Ivanka Ivica Ivo Ivy Izaak Izabela Izabella Izaiah Izajasz Izolda Izydor Işık Işıl Işılay Işın
Işıner Jabari Jace Jacey Jacinthe Jacinto Jack Jackeline Jackie Jacklyn Jackson Jacky Jaclyn Jacqueline Jacquelyn
Jacques Jacynthe Jaden Jadon Jadranka Jadranko Jadwiga Jadyn Jaeden Jaida Jaiden Jailyn Jaime Jairo Jakayla Jake Jakov
Jakub Jakubina Jaleel Jalen Jalon Jalyn Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamey Jamie Jamil Jamir Jamison
Jammie Janae Jane Janelle Janessa Janet Janice Janick Janie Janina Janis Janiya Jannie Janusz Jany Jaquan Jaquelin
Jaqueline Jared Jaren Jarod Jaron Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jasen Jasmin Jasmina Jasmine Jasna Jason
Jasper Jaunita Javier Javon Javonte Jay Jayce Jaycee Jayda Jayde Jayden Jaydon Jaylan Jaylen Jaylin Jaylon Jayme Jayne
Jayson Jazlyn Jazmin Jazmyn Jazmyne Jeanie Jeanne Jeannette Jeannie Jed Jedediah Jedidiah Jeff Jefferey Jeffery Jeffrey
Jeffry Jelena Jelica Jelisaveta Jelka Jena Jenifer Jenna Jennie Jennifer Jennings Jennyfer Jensen Jerad Jerald Jeramie
Jeramy Jerel Jeremi Jeremiah Jeremiasz Jeremie Jeremy Jermain Jermaine Jermey Jerod Jerome Jeromy Jerrell Jerrod
Jerrold Jerry Jerzy Jess Jesse Jessie Jessika Jessy Jessyca Jesus Jett Jettie Jevon Jevrosima Jewel Jewell Jezdimir
Jill Jillian Jim Jimmie Joachim Joan Joana Joanie Joann Joanna Joanne Joannie Joanny Joany Joaquin Jocelyn Jodi Jodie
Jody Joe Joelle Joesph Joey Johann Johathan Johnathan Johnathon Johnnie Johnpaul Johnson Jolie Jon Jonatan Jonathon
Jordane Jordi Jordon Jordy Jordyn Jorge Jose Josefa Josefina Joseph Josephine Josh Joshua Joshuah Josiah Josiane
Josianne Josie Josue Jovan Jovana Jovani Jovanka Jovanny Jovany Joyce Jozue Juan Juana Juanita Judah Judd Jude Judith
Judson Judy Judyta Jugoslav Jules Julian Juliana Julianne Julide Julien Juliet Julijana Julio Julita Julius Juliusz
June Junior Junius Justen Justice Justin Justina Justine Juston Justus Justyn Justyna Juvenal Juwan Józef Józefina
Kabil Kacey Kaci Kacie Kade Kadem Kaden Kadin Kadir Kadrican Kadriye Kadı Kaela Kaelyn Kaia Kailee Kailey Kailyn
Kaitlin Kaitlyn Kaleb Kaleigh Kalender Kaley Kalinik Kalistrat Kallie Kamber Kamelya Kameron Kamila Kamile Kamille
Kamran Kamren Kamron Kamryn Kamuran Kane Karahan Kareem Karelle Kariane Karianne Karina Karine Karlee Karley Karli
Karlie Karol Karolann Karson Kasandra Kasey Kassandra Kasım Katarzyna Kate Katelin Katelyn Katelynn Katharina Katherine
Katheryn Kathleen Kathlyn Kathryn Kathryne Kathy Katie Katlyn Katlynn Katrina Kattie Kavon Kay Kayaalp Kaycee Kayden
Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Kazimierz Kağan Keagan Keanu Keara Keaton Keegan Keeley Keely
Keenan Keira Keith Keleş Kellen Kelley Kelli Kellie Kelly Kelsi Kelsie Kelton Kelvin Kemalettin Kemâl Ken Kenan Kendall
Kendra Kendrick Kenna Kennedi Kennedy Kennith Kenny Kenton Kenyatta Kenyon Keon Keramet Kerami Kerem Keremşah Kerim
Kerry Keshaun Keshawn Keven Kevon Kevser Keyon Keyshawn Keşşaf Khalid Khalil Kian Kiana Kianna Kiara Kiarra Kiel Kiera
Kieran Kiley Kimberly Kira Kiraz Kirilo Kirk Kirstin Kitty Klarencjusz Klaudia Klaudiusz Klemens Klementyna Kleopatra
Kobe Koby Kody Kolby Kole Konrad Konstancja Konstantin Konstanty Konstantyn Koralia Koray Korbin Korey Korkut Kornel
Korneli Kornelia Korneliusz Kory Kosta Kraig Kris Krista Kristen Kristi Kristie Kristijan Kristin Kristofer Kristopher
Kristy Krsto Krystal Krystel Krystian Krystina Krystyna Krzysztof Ksawera Ksawery Ksenia Ksenija Ksenofont Kubat
Kubilay Kuddusi Kumru Kurtis Kutbettin Kuzman Kwintyn Kyla Kyle Kylee Kyleigh Kyler Kylie Kyra Kâmil Kâzım Köksal
Kürşad Kısmet Kıymet Lacey Lacy Ladarius Lafayette Laisha Lale Lamar Lambert Lamia Lamih Lamont Lance Landen Laney Lara
Larissa Laron Larry Larue Larysa Latif Latife Latoya Laurel Lauren Laurence Laurencja Laurencjusz Laurenty Laurentyna
Lauretta Lauriane Laurianne Laurie Laurine Laury Lauryn Lavada Lavern Laverna Laverne Lavina Lavinia Lavon Lavonne
Lawrence Lawson Layla Layne Lazar Lazaro Leann Leanna Leanne Leatha Lee Leigh Leila Leilani Lelah Leland Lelia Lemide
Lempi Lemuel Lenna Lennie Lenny Lenora Lenore Leola Leon Leona Leonard Leonardo Leone Leonel Leonid Leonie Leonor
Leonora Leopold Leopoldo Leora Leposava Leroy Lerzan Lesley Leslie Lesly Lessie Lester Leta Letha Leticia Letitia
Levent Levi Lew Lewis Lexi Lexie Lexus Leyla Lia Liana Libbie Libby Lida Lidia Lidija Lilia Lilian Liliana Liliane
Lilianna Lilla Lilliana Lillie Lilly Lily Lilyan Lincoln Lindsay Lindsey Linnie Linwood Lionel Lisandro Lisette Litzy
Liza Lizeth Lizzie Ljiljana Ljuba Ljubica Ljubiša Ljubomir Llewellyn Lloyd Logan Lois Lola Lolita Loma Lonie Lonnie
Lonny Lonzo Loraine Loren Lorena Lorene Lorenz Lorenza Lorenzo Loretta Lori Lorine Lorna Lorraine Lottie Lou Louie
Louis Louisa Lourdes Louvenia Lowell Loyal Loyce Lucia Luciano Lucie Lucienne Lucile Lucille Lucinda Lucio Lucious
Lucius Lucja Lucjan Lucy Ludie Ludwig Ludwik Ludwika Lue Luella Luigi Luis Luisa Luiza Luka Luke Lula Lulu Lupe Lura
Lurline Luther Luz Lyda Lydia Lyla Lyle Lynda Lynette Lynn Lynne Lyric Lysanne Lütfi Lütfullah Maad Mabel Mabelle Mable
Mac Macey Maci Macie Mack Mackenzie Macy Madaline Madalyn Maddison Madeline Madelyn Madelynn Madge Madie Madilyn
Madisen Madisyn Madonna Madyson Mae Maegan Maeve Mafalda Magali Magdalen Magdalena Maggie Magnolia Mahir Mahmut Mahzun
Maia Maida Maiya Makary Makayla Makenna Makenzie Maksud Maksym Maksymilian Malachi Malcolm Malika Malina Malinda Mališa
Mallie Mallory Malvina Malwina Mamie Mandy Manley Mansur Manuel Manuela Marc Marcel Marceli Marcelina Marcelino
Marcella Marcelle Marcellus Marcelo Marcia Marcin Marco Marcos Marek Margaret Margarete Margarett Margaretta Margarette
Margarita Margie Margot Margret Marguerite Mariah Mariam Marian Mariana Mariane Marianna Mariano Maribel Marica Mariela
Marielle Marietta Marilie Marilou Marilyn Marilyne Marina Marinko Mario Marion Marisa Marisol Maritza Marjan Marjolaine
Marjorie Marjory Markika Marlee Marlen Marlene Marley Marlin Marlon Marques Marquis Marquise Marsha Marshall Marta
Martha Martina Marty Martyna Marvin Mary Maryam Maryann Maryjane Maryna Maryse Mateja Mateo Mateusz Mathew Matilde Matt
Matteo Matthew Mattie Matylda Maud Maude Maudie Maureen Maurice Mauricio Maurine Maurycy Maverick Mavis Maxie Maxime
Maximilian Maximillia Maximillian Maximo Maximus Maxine Maxwell Maybell Maybelle Maye Maymie Maynard Mayra Mazhar Mazie
Małgorzata Maša Mašinka Mckayla Mckenna Mckenzie Meagan Meaghan Meda Megan Megane Meggie Meghan Mehmet Mehtap Mekhi
Melania Melanie Melany Melba Melda Melek Melenija Melih Melike Melikşah Melinda Melisa Melissa Mellie Melodi Melody
Meltem Melvin Melvina Melyna Melyssa Memduh Mercedes Meredith Merih Meriç Merl Merle Merlin Merritt Mert Mertie Merve
Mervin Meryem Mestan Mesut Metin Mevlüt Micaela Micah Michaela Michale Michalina Michał Micheal Michel Michele Michelle
Miguel Mihailo Mihajlo Mihriban Mija Mijat Mikayla Mike Mikel Mikołaj Miladin Milan Milana Milanka Milanko Mildred
Milena Miles Mileta Milford Milica Milisav Milić Miljan Miljana Miller Millie Milo Milojica Milomir Milorad Miloš
Milton Milutin Mindy Minerva Minnie Miodrag Miomir Miracle Miranda Miray Miraç Mireille Mirela Mireya Miriam Mirjana
Mirka Mirkelam Mirko Mirna Miron Miroslav Mirza Misael Misbah Missouri Misty Mitar Mitchel Mitchell Mithat Mitra Mittie
Miša Miško Mladen Mlađana Modest Modesta Modesto Mohammed Moises Mojżesz Mollie Molly Momir Momira Monika Monique
Monroe Monserrat Monserrate Montana Monty Morgan Moriah Morris Mortimer Morton Mose Moses Moshe Mossie Mozell Mozelle
Muammer Muaviye Muaz Muhammad Muhammed Muharrem Muhsin Muhtar Muhterem Muhteşem Muhyiddin Mukadder Mukaddes Muktedi
Muktedir Muktefi Muriel Murl Murphy Murray Musa Muslih Mustafa Mutahhar Mutasım Muteber Mutemed Muttalib Muzaffer Mya
Myah Mylene Myles Myra Myriam Myrl Myrna Myron Myrtice Myrtie Myrtis Myrtle Müesser Müfid Müge Müjdat Müjde Müjgan
Mükerrem Mümtaz Münevver Münir Müren Müzdad Müşir Mısra Nabi Naci Nadežda Nadine Nadir Nadzieja Nafiz Nahid Nahil Naim
Nakia Nalan Namık Nancy Nannie Naomi Naomie Napoleon Narciso Nasir Nasrullah Nastja Natalia Natalija Natan Natanael
Natasha Nataša Nathan Nathanael Nathanial Nathaniel Nathen Nayeli Naz Nazan Nazariusz Nazary Nazif Nazlı Nazmi Nazım
Nađa Neal Nebojša Necat Necati Necdet Necib Necla Necmettin Nedeljko Nedim Nedra Neha Nehir Neil Nejat Nela Nelda Nella
Nelle Nellie Nels Nelson Nemanja Nenad Neoma Nergis Nesim Neslişah Nesrin Nestor Nettie Neva Neven Nevena Nevin Nevra
Nevzat Newell Newton Neşet Nicholas Nicholaus Nichole Nick Nicklaus Nickolas Nico Nicola Nicolas Nicole Nicolette Nigar
Nigel Nihal Nihan Nihat Nikita Nikki Nikko Niko Nikodem Nikola Nikolas Nikoleta Nikolina Nikša Nilgün Nisa Nisan Niyazi
Nizamettin Njegomirka Noe Noel Noelia Noemi Noemie Noemy Nolan Norbert Norberto Norene Norma Norman Norris Norval
Norwood Novak Novella Numan Nur Nural Nuran Nurettin Nurgül Nursel Nurseli Nurullah Nusret Nyah Nyasia Nükhet Obie
Obrad Obren Oceane Ocie Octavia Odell Odessa Odie Ofelia Ognjana Ognjen Okan Okey Oktay Okşan Ola Olaf Olcay Oleg Olen
Oleta Olga Olgica Olimpia Olin Olive Olivera Oliwia Oliwier Ollie Omar Omari Omer Onie Onufry Onur Ophelia Oren Orestes
Orhan Orie Orland Orlando Orpha Orrin Orval Orville Osbaldo Osborne Osman Osmund Ostoja Osvaldo Oswald Oswaldo Otha
Otho Otilia Otis Ottilie Ottis Owen Oya Ozan Ozella Oğuz Oğuzhan Pablo Paige Pakize Pamela Pankracy Pansy Pantaleon
Paolo Parker Parla Pascale Pasquale Patience Patricia Patrycja Patrycjusz Patrycy Patryk Patsy Patti Pattie Patty Paul
Paula Paulette Paulina Pauline Pavle Paweł Paxton Payidar Payton Pearl Pearlie Pearline Pedro Peggie Peggy Pelagia
Pelin Pelinsu Pembe Penelopa Penelope Penny Percival Percy Peri Perica Perihan Perran Perry Pertev Peruna Perver Pervin
Petar Pete Petek Petko Petra Petrija Peyami Peyton Phil Phillip Phoebe Phyllis Pierce Pierre Pietro Pinkie Piotr Piper
Piraye Platon Polikarp Polly Porfiriusz Porfiry Porter Precious Predrag Presley Preston Prince Princess Priscilla
Prokles Prokop Prokul Providenci Prudence Prvoslav Pınar Queenie Quentin Quincy Quinn Quinten Quinton Rabia Rachael
Rachel Rachela Rachelle Radenko Radina Radivoje Radiša Radmila Radmilo Radojka Radomir Radosav Radoslav Radovan Radoš
Radul Raegan Rafael Rafaela Rafał Rafet Raheem Rahim Rahime Rahmi Rahsaan Rahul Rahşan Raif Raina Rajko Rajmund Rajnold
Rakita Rakıp Raleigh Ralph Ramazan Ramiro Ramiz Ramon Ramona Randal Randall Randolf Randolph Randy Ranko Ransom Raoul
Raphael Raphaelle Raquel Rashad Rashawn Rasheed Rasim Ratimir Rauf Raul Raven Ray Raymond Raymundo Raşit Raško Reagan
Reanna Rebeca Rebeka Rebekah Recai Recep Reece Reed Reese Refah Refet Refik Reggie Regina Reginald Reha Reid Reilly
Reina Reinhold Reis Relja Remington Remzi Renata Renee Rengin Renja Ressie Resûl Resül Retha Retta Reuben Reyes Reyhan
Reymundo Reyna Reynold Rezzan Reşat Rhea Rhett Rhianna Rhiannon Rhoda Rhonda Ricardo Richard Richie Richmond Rick
Rickey Rickie Ricky Rico Rifat Rigoberto Riley Ristana Rita Robb Robbie Roberta Roberto Robyn Rochelle Rocio Rocky
Roderick Roderyk Rodger Rodney Rodolfo Rodoljub Rodrick Rodrigo Roel Rogelio Rogers Roksana Roland Rolando Rollin
Romaine Romana Romeo Ron Ronald Ronaldo Ronnie Ronny Roosevelt Rory Rosalee Rosalia Rosalie Rosalind Rosalinda Rosalyn
Rosamond Rosanna Rosario Roscoe Rosella Roselyn Rosemarie Rosemary Rosendo Rosetta Rosie Rosina Roslyn Rossie Rowan
Rowena Rowland Roxane Roxanne Roy Royce Rozalia Rozella Ruben Rubie Ruby Rubye Rudolf Rudolph Rudy Rufina Rufus Ruhsar
Rumena Rupert Russ Russel Russell Ruthe Ruthie Ruža Ryan Ryann Ryder Rylan Rylee Ryleigh Ryley Ryszard Róża Rükneddin
Rüya Rüçhan Rüştü Rıdvan Rıfat Rıfkı Rıza Sabina Sabri Sabryna Sacid Sadberk Sadettin Sadi Sadie Sadri Sadullah Sadye
Sadık Safa Saffet Saige Saim Salih Salim Sallie Sally Salma Salomon Salvador Salvatore Salwator Samanta Samantha Samara
Samed Samih Samim Samir Sammie Sammy Samson Sanda Sandrine Sandy Sanem Sanford Sanja Santiago Santina Santino Sarina
Sasha Saul Savanah Savannah Savaş Savion Saša Scarlett Schuyler Scot Scott Scottie Scotty Seamus Sean Sedat Sedef Seden
Sedrick Sefer Seher Selahattin Selami Selda Selen Selena Selim Selin Selina Selmer Selvi Selçuk Semih Semra Senay Senka
Serafin Serafina Serbülent Seren Serena Serenity Sergen Sergio Sergiusz Serhat Sermet Serpil Sertap Sertaç Seth Settar
Seval Sevda Sevgi Sevil Sevim Sevinç Sevtap Seweryn Seyfettin Seyfi Seyfullah Seyyit Seçil Seçkin Shad Shaina Shakira
Shana Shane Shanel Shanelle Shania Shanie Shaniya Shanna Shannon Shanny Shanon Shany Shari Sharon Shaun Shawn Shawna
Shaylee Shayna Shayne Shea Sheila Sheldon Shelia Shelley Shelly Shemar Sheri Sheridan Sherman Sherri Sherry Sherwood
Sheryl Shirley Shyann Shyanne Sibel Sibyl Sidney Sienna Sierra Sigmund Sigrid Silas Silvia Silvija Simeon Simge Simo
Simonida Sinan Sincere Sinem Siniša Sister Skye Skyla Skylar Slava Slavica Slavka Slavoljub Slađana Slobodan Slobodanka
Smiljana Snežana Sofija Soledad Songül Sonia Sonny Sonya Sophia Sophie Spencer Spirydion Srboljub Sredoje Srna Stacey
Stacy Stanford Stanislav Stanislava Stanisław Stanko Stanley Stanton Staša Stefana Stefania Stefanie Stella Stephan
Stephania Stephanie Stephany Stephen Stephon Sterling Stevan Steve Steven Stevie Stewart Stojan Stojanka Strahinja
Stuart Suat Subhi Sudi Sue Summer Sunay Sunčica Sururi Susan Susana Susie Suzan Suzana Suzanne Svetislav Svetlana
Svetolik Svetomir Sybilla Syble Sydnee Sydney Sydni Sydnie Sylvan Sylvester Sylvia Sylwester Sylwia Szczepan Szymon
Sâkıp Süheyl Süleyman Sıdkı Sıla Sırrı Tabitha Taceddin Tacjana Tadija Tahir Tahsin Taib Talat Talay Talha Talia Talip
Tamara Tamer Tamia Tammy Taner Tania Tanja Tanju Tanner Tanya Tanyeli Tarkan Taryn Tarık Tasha Tatjana Tatum Tatyana
Taurean Tavares Taya Tayfun Taylor Tayyar Taşkın Teagan Ted Tekin Tekinalp Tekla Telly Teodor Teodora Teoman Teona
Terence Terencjusz Teresa Terrance Terrell Terrence Terri Terrill Terry Tess Tessie Tevfik Tevhid Tevin Tezcan Tezel
Tezer Thad Thaddeus Thalia Thelma Theodora Theodore Theresa Theresia Theron Thurman Tiana Tianna Tiara Tierra Tiffany
Tihomir Tillman Timmothy Timmy Timothy Timur Tito Titus Tobiasz Tobin Toby Tolga Tolunay Tom Tomas Tomasa Tomasz
Tomislav Tommie Toney Toni Tony Tonya Torey Torrance Torrey Toy Trace Tracey Traci Tracy Travis Travon Tremaine
Tremayne Trent Trenton Tressa Tressie Treva Trever Trevion Trevor Tricia Trinity Trisha Tristian Tristin Triston Trudie
Trycia Trystan Tufan Tugay Tuhfe Tunahan Tunay Tunç Tunçer Turgay Turgut Turner Tutku Tuğba Tuğrul Tuğtekin Twila Tyler
Tymoteusz Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyrone Tyshawn Tyson Tülay Tülin Tümer Türkan Türkay Türker
Türkeş Tınas Ubaldo Ufuk Uhra Ukbe Ulices Ulises Ulvi Ulviye Umuralp Unique Uriah Uriel Ursula Usame Uygu Uğur Vada
Vahdet Vahid Vahide Vahâ Valentin Valentina Valentine Valerie Valid Vallie Vance Vanessa Vanja Vasil Vasilisa Vasko
Vaughn Vecdi Vedat Vefa Vefik Vehbi Velda Veli Velibor Velimir Vella Velma Velva Verda Verdie Vergie Verica Verla
Verlie Verna Verner Vernice Vernie Vernon Verona Veronica Veselinka Vesile Vesna Veysel Veysi Vicdan Vicenta Vicente
Vicki Vickie Vicky Vidak Vildan Vilma Vince Vincenza Vincenzo Vinnie Violet Violette Virgie Virgil Virginie Vito Vivian
Viviane Vivianne Vivien Vivienne Višnja Vladana Vladimir Vlastimir Vlatka Vojin Vojislava Volkan Vujadin Vujica Vukan
Vukašin Vukica Vukota Vuslat Wacław Wade Waino Walenty Walentyn Walentyna Waleria Walerian Walery Walgierz Walker
Wallace Walter Walton Wanda Wanesa Warren Watson Wava Wawrzyniec Waylon Wayne Webster Weldon Wellington Wendell Wendy
Werner Weronika Wesley Westley Weston Whitney Wiara Wiktor Wiktoria Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred
Wilfredo Wilfrid Wilfryd Wilhelm Wilhelmina Wilhelmine Willa Willard Willie Willis Willow Willy Wilmer Wilson Wilton
Wincenty Winfield Winifred Winnifred Winona Winston Wirginia Witalis Woodrow Wyatt Wyman Władysław Włodzimierz Xander
Xavier Xzavier Yadira Yahya Yalgın Yalçın Yaprak Yasemin Yasin Yasmeen Yasmine Yavuz Yazmin Yağmur Yağız Yaşar Yekta
Yelda Yeliz Yener Yesenia Yessenia Yetkin Yeşim Yiğit Yolanda Yonca Yoshiko Yosun Yunus Yusuf Yvette Yüce Yücel Yüksel
Yümni Yıldırım Yıldız Yılmaz Zachariah Zachariasz Zachary Zachery Zack Zackary Zackery Zafer Zafir Zahide Zakary Zamir
Zander Zane Zaria Zarije Zavida Zechariah Zehra Zekai Zekeriyyâ Zekiye Zelda Zeliha Zella Zelma Zena Zerrin Zetta Zeyd
Zeynel Zeynep Zihnî Zita Ziver Ziya Ziyad Ziyâd Zoe Zoey Zofia Zoie Zoila Zola Zora Zoran Zorana Zorka Zula Zuzanna
Zvezdana Zvonko Zygmunt Zâfir Zâhit Zübeyde Zübeyr Zühal Zülal Züleyha Zülfikâr Zümrüt Âmir Çağan Çağatay Çağdaş Çağla
Çağlar Çağrı Çağrıhan Çağıl Çelen Çelik Çetin Çetinel Çetiner Çeşminaz Çilay Çiler Çimen Çise Çisil Çiçek Çişem Çıgıl
Ömer Önder Öykü Özcan Özer Özge Özgür Özhan Özkan Özlem Özlen Öznur Ülfet Ülgen Ülkü Ümit Ümmiye Ümran Ünal Ünsel
Ünseli Üzeyir Čarna Časlav Čedomir Đorđe Đura Đurađ Đurica İbrahim İclal İdil İdris İffet İhsan İhvan İkrime İlayda
İlbey İlhami İlhan İlkay İlkben İlke İlker İlknur İlksen İlkyaz İlyas İmge İmran İnci İpek İrem İrfan İsmail İsmet İzel
İzzet İzzettin Łazarz Łucja Łukasz Şaban Şadan Şahap Şahin Şahinalp Şahsuvar Şahsüvar Şakir Şamil Şarani Şayan Şebnem
Şecaeddin Şefik Şehlevent Şehrazat Şelale Şemsi Şenay Şener Şengül Şennur Şenol Şerafettin Şeref Şerif Şermin Şevket
Şevki Şevval Şeyban Şeyda Şeyma Şihab Şihabeddin Şiir Şinasi Şir Şule Şâfi Şükrü Żaneta Željka
`;
