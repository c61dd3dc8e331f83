/** Common given names of the world's regions, in the spellings of the English press: a name that begins with one is likely a person's. */
const FEMALE = `
Ada Adele Agnes Aisha Alice Alina Alison Alma Amanda Amelia Amina Amira Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Anne Annie Antonia Aria Asma Astrid Audrey Aya Ayesha Barbara Beatrice Beatriz Bella Bianca Brenda Bridget Brigitte
Camila Camille Carla Carmen Carol Carolina Caroline Catherine Cecilia Charlotte Chiara Chiamaka Chloe Christina Christine Cindy Claire Clara Claudia Cristina Cynthia Dalia Daniela Daria Deborah Debra Denise Diana Dina Dolores Donna Doris Dorothy Ebru Elena Eleanor Elisa
Elise Elizabeth Ella Ellen Elsa Emilia Emily Emma Erica Erika Esther Eva Eve Evelyn Fadia Faith Farah Farida Fatema Fatima Fatimah Fatma Felicia Fiona Florence Frances Francesca Freya Gabriela Galina Gemma Georgia Gina Giorgia Giulia Gloria Grace Greta Gudrun Hala Halima Hana
Hanna Hannah Harriet Heather Heba Heidi Helen Helena Helga Hilary Hillary Huda Ida Ilse Iman Imani Inês Ines Ingrid Irene Irina Iris Isabel Isabella Ivana Ivanka Jackie Jacqueline Jamila Jana Jane Janet Janice Jasmine Jean Jennifer Jenny Jessica Jill Joan Joanna Joy Joyce Juana
Judith Judy Julia Juliana Julie Kamala Karen Karin Karina Kate Katherine Kathleen Kathryn Kathy Katja Katya Kayla Kelly Khadija Kiara Kim Kimberly Kirsten Kristen Kristina Laila Lara Latifa Laura Lauren Layla Leah Leila Lena Leslie Leyla Lida Lillian Lily Lina Linda Lisa Liz
Lola Louise Lucia Lucy Ludmila Luisa Lydia Lyudmila Madeleine Madison Maha Mahsa Maja Malala Malika Manal Manuela Margaret Margarita Maria María Mariam Mariana Marie Marina Marine Marta Martha Mary Maryam Masih Matilda Maya Megan Melania Melanie Melissa Meryem Mia Michelle Mila Mina
Miriam Molly Mona Monica Monika Nadia Nadezhda Nancy Naomi Narges Nasrin Natalia Natalie Natalya Natasha Nicola Nicole Nina Nino Noor Nora Noura Nur Olena Olga Olivia Oksana Paloma Pamela Patricia Paula Pauline Penelope Petra Polina Priscilla Priya Rachel Rana Rania Raquel Reem Rebecca Regina Rima
Rita Roberta Rosa Rosalind Rose Rosemary Roxana Ruth Sabina Sabine Sabrina Sahar Salma Samantha Samira Sandra Sara Sarah Shahla Sharon Sheila Shirin Shirley Silvia Simone Sofia Sofía Sonia Sophia Sophie Stella Stephanie Sue Susan Susanne Suzanne Svetlana Sylvia Tamara Tanya
Tatiana Teresa Thandiwe Theresa Tiffany Tina Ulrike Ursula Valentina Valeria Valerie Vanessa Vera Veronica Victoria Viktoria Violet Virginia Wanda Wendy Yael Yasmin Yulia Yuliya Yvonne Zahra Zainab Zara Zeynep Zoe Zohreh
`
const MALE = `
Aaron Abbas Abd Abdallah Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdullah Abdulrahman Abel Abraham Abu Adam Adel Adnan Adolfo Adrian Ahmad Ahmed Ahmet Ajay Akbar Akira Akram Alan Alastair Albert Alberto Alejandro Aleksandar Aleksander Aleksandr Alessandro Alex Alexander Alexandre Alexei
Alexey Alexis Alfonso Alfred Ali Allen Alvaro Amadou Aman Amin Amir Amit Amr Anatoly Anders Andre André Andrea Andreas Andrei Andrés Andrew Andrey Andrii Andriy Andrzej Andy Angel Angelo Anil Ansar Anthony Anton Antoine Antonio António Anwar Ari Arif Armando Armin Arnold Arthur Arturo Arun Asad Ashok
Ashraf Asim Atef Avi Ayman Aziz Baltasar Bandar Barack Barry Bashar Bashir Bassam Ben Benedict Benito Benjamin Benny Bernard Bernardo Bernd Bernie Bert Bezalel Bill Billy Björn Bob Bobby Bogdan Boris Boutros Brad Bradley Brandon Brent Brett Brian Bruce Bruno Bryan Burhan Caleb Calvin Cameron Carl Carlo Carlos Cedric
Cesar Charles Charlie Chen Chester Chinedu Chris Christian Christoph Christophe Christopher Chuck Claude Claudio Clement Clifford Clive Colin Connor Conrad Constantine Corey Craig Cristian Curtis Cyril Dale Damian Damien Damon Dan Daniel Daniele Danilo Danny Dario Dariusz Darren Daryl Dave David Davide Dean Dennis Denys Derek Desmond
Diego Dieter Dimitri Dimitris Dirk Djibril Dmitri Dmitriy Dmitry Dominic Dominique Don Donald Donnie Doug Douglas Duncan Dwight Dylan Earl Ebrahim Eddie Edgar Edmund Eduard Eduardo Edward Edwin Efraim Ehsan Ehud Elias Elijah Eli Elliot Elon Emad Emeka Emil Emilio Emmanuel Emmanuil Enrico Enrique Eric Erik Ernest Ernesto Ernst Esmail Esmaeil
Ethan Eugene Evan Evgeny Fadel Fadi Fahad Fahd Faisal Farhad Farid Farouk Fathi Fawzi Faysal Federico Felipe Felix Ferdinand Fernando Fidel Filip Florian Francesco Francis Francisco Franck Franco François Frank Frans Franz Fred Frederick Frederik Friedrich Fritz Fuad Gabriel Gareth Garry Gary Gavin Gennady Geoff Geoffrey George Georges Gerald Gerard
Gerhard Geert Ghassan Giacomo Gianni Gideon Gilbert Giorgio Giorgi Giovanni Giuseppe Glen Glenn Goran Gordon Graham Grant Greg Gregor Gregory Grigory Guido Guillaume Guillermo Gunnar Günter Gus Gustav Gustavo Guy Habib Hadi Hafez Haider Hakan Hakim Haitham Hamad Hamed Hamid Hamza Hani Hans Harald Haris Harold Haroon Harry Haruki Harvey Hasan Hashem Hashim Hassan
Hassane Hatem Haydar Hayder Hector Heinrich Heinz Helmut Hendrik Henri Henrik Henrique Henry Herbert Herman Hermann Hicham Hiroshi Hisham Homayoun Horst Hosein Hossam Hossein Howard Hubert Hugh Hugo Humberto Hunter Husain Hussain Hussein Iain Ian Ibrahim Idris Ignacio Ignatius Igor Ihor Ilham Ilya Imad Imran Ingo Isa Isaac Isaias Isam Ismail
Israel Issa Itamar Ivan Ivo Iyad Jaber Jack Jacob Jacques Jaime Jair Jake Jakob Jakub Jalal Jamal James Jamie Jamil Jan Jared Jarosław Jason Javad Javier Jawad Jay Jean Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesús Jesus Jim Jimmy Jin Joachim Joao João Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jong
Jordan Jorge José Jose Josef Joseph Josh Joshua Josip Juan Jules Julian Julio Julius Juma Jürgen Justin Kamal Kamran Karim Karl Kazem Keith Kemal Ken Kenji Kenneth Kent Kerry Kevin Khaled Khalid Khalifa Khalil Kim Kirill Kofi Konrad Konstantin Kurt Kwame Kyle Kyriakos Larry Lars Laurent Laurence Lawrence Lech Lee Leo Leon Leonard Leonid Leonardo
Leroy Lev Levi Lewis Li Liam Lindsey Liu Lloyd Lorenzo Lothar Louis Luc Luca Lucas Lucian Luciano Luigi Luis Luiz Lukas Luke Lyndon Maciej Magnus Mahathir Mahdi Maher Mahmood Mahmoud Mahmud Majed Majid Malcolm Malik Mamadou Manfred Manoj Mansour Manuel Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek Mariano Mario Marius Mark Marko Markus Marshall
Martin Marty Marvin Marwan Masoud Massoud Massimo Mateo Mateusz Mathew Mathias Mats Matt Matteo Matthew Matthias Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Mehdi Mehmet Mehran Melvin Menachem Michael Michal Michel Miguel Mihai Mike Mikhail Mikheil Milan Milos Milton Ming Miroslav Mitch Mitchell Mitt Moammar Moaz Modi Mohamad Mohamed Mohamud Mohammad
Mohammadu Mohammed Mohsen Moises Mojtaba Moktar Morgan Moshe Mostafa Mousa Muammar Muhammad Muhammadu Mukhtar Munir Murad Murat Musa Mustafa Mykhailo Mykola Nabih Nabil Nader Naftali Naguib Nahum Najib Narendra Naseer Naser Nasir Nasser Nassim Nathan Nathaniel Nawaf Nayef Nazir Neil Nelson Nicholas Nick Nicolae Nicolas Nicolás Nigel Nikita Nikol Nikola Nikolai Nikolaos Nikolay
Nikos Niklas Nils Nizar Noah Noam Noel Norbert Norman Nouri Nuri Oleg Oleh Oleksandr Oleksii Oliver Olivier Olaf Olusegun Omar Omer Orlando Oscar Oskar Osama Osman Otto Owen Pablo Paolo Pascal Pat Patrice Patrick Paul Pavel Pavlo Pawel Pedro Percy Peter Petr Petro Philip Philippe Phil Phillip Pierre Pieter Piotr Prakash Pranab Prasad Qais Qasem Qasim
Qassem Qassim Radoslaw Radek Rafael Rafiq Rahm Rahul Rainer Raj Rajesh Rajiv Ralph Ramazan Rami Ramin Ramon Ramón Ramzan Ramzi Rand Randall Randy Raoul Rashid Raúl Raul Ravi Ray Raymond Recep Reinhard Reinhold René Rene Reuven Reza Ricardo Riccardo Richard Rick Ricky Riyad Rob Robert Roberto Robin Rodney Rodolfo Rodrigo Roger Roland Rolf Roman Romano Ron
Ronald Ronnie Rory Ross Roy Ruben Rudolf Rudy Rupert Ruslan Russell Rustam Ryan Saad Saadoun Sabah Sadiq Saeed Saeid Saif Sajid Salah Salam Saleh Salem Salim Salman Salvador Salvatore Sam Sameh Sami Samir Samuel Sanjay Santiago Santos Satoshi Saul Scott Sean Sebastian Sebastien Selim Serge Sergei Sergey Sergio Seth Shahid Shane Shaun Shawn Sherif Shigeru Shimon
Shinzo Sidney Siegfried Silvio Simon Slobodan Stan Stanislav Stanley Stefan Stefano Stephan Stephen Steve Steven Stewart Stuart Sudhir Suleiman Sultan Sunil Suresh Svein Sven Tadeusz Taha Taher Takeshi Talal Tamim Tareq Tariq Tarek Taro Tayyip Ted Terrence Terry Teun Thabo Thaddeus Theo Theodore Thierry Thomas Tim Timothy Timur Titus Tobias Todd Tom Tomas Tomasz Tommy Tony Tomislav
Travis Trevor Tristan Tucker Tyler Umar Umberto Urs Usman Uwe Vadim Valentin Valery Vasily Vasyl Venkaiah Vernon Victor Vijay Viktor Vikram Vince Vincent Vincenzo Vinod Vitali Vitaliy Vitaly Vito Vladimir Vladislav Volker Volodymyr Vyacheslav Wael Walid Wallace Walter Wang Warren Waseem Wayne Werner Wesley Wilhelm Will Willem William Willy Wojciech Wolfgang Xavier Xi Yahya Yair Yakov Yan
Yanis Yaroslav Yaser Yasir Yasser Yehuda Yevgeny Yitzhak Yoav Yosef Youssef Yousef Yousuf Yuri Yuriy Yusuf Yves Zaid Zaki Zbigniew Zhang Ziad Zoran Zyad Ismael Naim Yoweri Uhuru Jomo Julius Kwasi Bola Atiku Goodluck Cyril Jacob Paulo Armando Filipe Alassane Macky Faure Teodoro Denis Idriss Isaias Abiy Hailemariam Meles Salva Riek Omer Abdelfatah Kais Beji Moncef Khalifa Aguila Fayez
`

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/))

export const FEMALE_NAMES: ReadonlySet<string> = words(FEMALE)
export const MALE_NAMES: ReadonlySet<string> = words(MALE)

/** Short forms and other languages' forms of one given name; the first of each line is its class. */
export const NAME_FORMS = [
  'joseph joe joey jo josef jose giuseppe yosef yusuf yousef youssef yousuf',
  'william will bill billy willy liam wilhelm guillaume guillermo',
  'robert rob bob bobby robbie roberto',
  'richard rick ricky dick rich ricardo riccardo',
  'james jim jimmy jamie jaime',
  'john jack johnny jon johan johann juan ivan jean giovanni joao jan ian sean',
  'michael mike mick mikhail michel miguel mykhailo',
  'thomas tom tommy tomas tomasz',
  'edward ed eddie ted ned eduard eduardo edouard',
  'charles charlie chuck carl karl carlos carlo',
  'donald don donnie',
  'anthony tony anton antonio antoine',
  'alexander alex sasha alexandre aleksandr oleksandr alejandro alessandro alexandr aleksandar',
  'nicholas nick nicolas nikolai nikolay mykola nikola nicolae',
  'stephen steve steven stefan stephan stefano esteban',
  'daniel dan danny daniele',
  'samuel sam sammy',
  'benjamin ben benny',
  'matthew matt matteo mathew matthias',
  'andrew andy andrei andrey andriy andrii andreas andre andres andrzej',
  'patrick pat paddy',
  'christopher chris kris',
  'gregory greg',
  'jeffrey jeff geoffrey geoff',
  'timothy tim',
  'kenneth ken kenny',
  'ronald ron ronnie',
  'lawrence larry laurence lorenzo',
  'gerald gerry jerry gerard gerhard',
  'peter pete petr petro pedro pierre pieter piotr pietro',
  'paul pavel pavlo paolo pablo paulo',
  'philip phil philippe phillip felipe filip',
  'francis frank francisco francesco franz frans francois',
  'george georges georgi giorgi giorgio jorge jurgen yuri yuriy',
  'vladimir volodymyr wladimir',
  'dmitri dmitry dmitriy dimitri dmytro',
  'sergei sergey serhiy sergio serge serhii',
  'eugene yevgeny evgeny yevhen gene',
  'elizabeth liz beth betty lizzie eliza elisabeth',
  'katherine kate kathy catherine kathryn katya katie ekaterina kateryna',
  'margaret maggie meg peggy margarita',
  'susan sue susie susanne suzanne',
  'jennifer jen jenny',
  'deborah debbie deb debra',
  'patricia pat patty tricia',
  'barbara barb',
  'victoria vicky viktoria',
  'alison ally allison',
  'muhammad mohammed mohammad mohamed mohamad muhammed mehmet mohamud',
  'ibrahim ebrahim abraham',
  'ismail esmail esmaeil ismael',
  'henry harry henri henrik hendrik enrique enrico heinrich',
  'louis lewis luis luiz luigi ludwig',
  'theodore ted teddy theo theodor teodor teodoro fyodor',
  'abdullah abdallah abdulla',
  'abraham abe avram avraham avrohom',
  'albert al bert bertie alberto albrecht',
  'alfred alf alfie fred freddie alfredo',
  'arthur art artie arturo artur',
  'catherine cathy cath cate catalina caterina',
  'christina chris christine tina kristina cristina kirsten',
  'david dave davey davide dawid daud dawood daoud',
  'dorothy dot dottie dorothea dolly',
  'eleanor ellie nell nora leonora eleonora elinor',
  'emily em emmie emilia',
  'ernest ernie ernesto ernst',
  'florence flo florrie florentina',
  'frederick fred freddie freddy frederic friedrich fritz federico frederik fredrik',
  'harold harry hal harald',
  'helen nell elena helena yelena olena ilona',
  'isaac ike yitzhak isaak ishaq itzhak',
  'jacob jake jakob jacques iacob yaakov yakov jakub giacomo diego santiago',
  'jane janet jeanne juana giovanna joanna joan jean ioana ivana',
  'jonathan jon jonny yonatan',
  'joshua josh yehoshua josue',
  'leonard len lenny leo leonardo leonid lev',
  'martin marty martino marcin',
  'mary marie maria mariam maryam miriam molly polly marya',
  'maurice moritz mauricio maurizio',
  'moses moshe moussa musa mousa moises',
  'nathan nate nathaniel nat natan',
  'nancy ann anne anna annie hannah hana',
  'raymond ray ramon raimund raimondo',
  'rebecca becky becca rivka',
  'rudolf rudy rudi rodolfo',
  'sarah sally sadie sara',
  'simon si shimon semyon simeon',
  'solomon sol suleiman sulaiman sleiman salomon shlomo',
  'stanley stan stanislav stanislaw',
  'sophia sophie sofia sofya zofia',
  'theresa terry tess tessa teresa',
  'terence terry terrence',
  'valentina valya valentine',
  'vincent vince vinnie vincente vincenzo vicente',
  'virginia ginny ginger',
  'walter walt wally gualtiero',
  'zachary zach zack zachariah zakaria',
] as const
