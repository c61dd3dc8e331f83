import { describe, expect, test } from 'vitest'
import { annotated, found, said } from '../support/said.ts'

/** Constructions of attribution with invented examples, the sayings marked in them. */
const CONSTRUCTIONS: Readonly<Record<string, readonly string[]>> = {
  'a verb and its clause': [
    '<source>The ferry operator</source> <cue>said that</cue> <content>no boat had left the pier since noon</content>.',
    '<source>Minister Elsa Torvik</source> <cue>announced</cue> <content>the dam would be drained in spring</content>.',
    '<source><anonymous>Investigators</anonymous></source> <cue>believe</cue> <content>the engine failed over the strait</content>.',
  ],
  'the verb before its speaker': [
    '<content>“We counted nine boats,”</content> <cue>said</cue> <source>Ada Roe, a harbour pilot</source>.',
    '<content>“The valve was never closed,”</content> <cue>insisted</cue> <source>engineer Pello Marsk</source>.',
    '<content>“Nobody warned us,”</content> <cue>wrote</cue> <source>the baker Ines Vold</source>.',
  ],
  'a quotation, then its speaker': [
    '<content>“The road is open again,”</content> <source>he</source> <cue>said</cue>.',
    '<content>“We will rebuild the school,”</content> <source>Torvik</source> <cue>told <hearer>reporters</hearer></cue>.',
    '<content>“It was dark and nobody saw the second ship,”</content> <source>the captain</source> <cue>recalled</cue>.',
  ],
  'a quotation goes on behind its frame': [
    '<content1>“The road is open,”</content1> <source1><source2>he</source2></source1> <cue1><cue2>said</cue2></cue1>. <content2>“Nobody should walk there alone.”</content2>',
    '<content1>“We lost the barn,”</content1> <cue1><cue2>said</cue2></cue1> <source1><source2>Ines Vold</source2></source1>. <content2>“The cows are safe, though.”</content2>',
    '<content1>“The ship was old,”</content1> <source1><source2>Marsk</source2></source1> <cue1><cue2>said on Friday</cue2></cue1>. <content2>“We had asked for a new one twice.”</content2>',
  ],
  'words after a colon': [
    '<source>Torvik</source> <cue>wrote:</cue> <content>“The dam is safe and will stay safe.”</content>',
    '<source>The union</source> <cue>said in a statement:</cue> <content>“Our drivers will not work on Sunday.”</content>',
    '<source>The statement</source> <cue>read:</cue> <content>“The bridge is closed until further notice.”</content>',
  ],
  'according to': [
    '<cue>According to</cue> <source>the rowing club</source>, <content>three boats were missing on Monday</content>.',
    '<content>The bridge</content>, <cue>according to</cue> <source>Ada Roe</source>, <content>was closed before the storm</content>.',
    '<content>The bridge was closed before the storm</content>, <cue>according to</cue> <source><anonymous>two officials who were there</anonymous></source>.',
    '<cue>According to</cue> <source>a survey by the fishing board</source>, <content>half of the boats are older than thirty years</content>.',
    '<content>The mill burned for two days</content>, <cue>according to</cue> <source><anonymous>neighbours</anonymous></source>.',
  ],
  'according to, where a space or stop is lost': [
    '<content>Three boats sank near Port Ilmar.</content><cue>According to</cue> <source>the harbour office</source>.',
    '<content>The mill burned for two days</content> <cue>According to</cue> <source><anonymous>two neighbours</anonymous></source>.',
    '<content>Four wells are dry, the mayor is ill.</content><cue>According to</cue> <source><anonymous>the village clerk</anonymous></source>.',
  ],
  'two sources side by side': [
    '<cue>According to</cue> <source>reports by the Estral Gazette</source> and <source>Radio Nord</source>, <content>the talks had failed</content>.',
    '<content>The talks had failed</content>, <cue>according to</cue> <source>the Estral Gazette</source> and <source>Radio Nord</source>.',
    '<source>The Vold Courier</source> and <source>the Estral Gazette</source> <cue>reported that</cue> <content>the mine was flooded</content>.',
  ],
  citing: [
    '<source>The Estral Gazette</source> <cue>reported that</cue> <content>the mine was flooded</content>, citing <citing><anonymous>three engineers</anonymous></citing>.',
    '<source>The Nordhavn Times</source> <cue>said</cue> <content>the general had fled</content>, quoting <citing><anonymous>people familiar with the talks</anonymous></citing>.',
    '<source>Radio Nord</source> <cue>reported on Monday</cue>, citing <citing><anonymous>two officials</anonymous></citing>, <cue>that</cue> <content>the port would close</content>.',
  ],
  'told a newsroom': [
    '<source>Ada Roe</source> <cue>told <hearer>the Estral Gazette</hearer> that</cue> <content>the pier was rotten</content>.',
    '<content>The dam was weak</content>, <source><anonymous>two engineers</anonymous></source> <cue>told <hearer>the Estral Gazette</hearer></cue>.',
    '<content>“The order came at night,”</content> <source><anonymous>a nurse</anonymous></source> <cue>told <hearer>the newspaper</hearer></cue>.',
  ],
  headlines: [
    '# <content>Dam will be drained</content>, <cue>says</cue> <source>minister</source>',
    '# <source>Torvik</source><cue>:</cue> <content>Dam is safe</content>',
    '# <content1><source2><anonymous2>Rebels</anonymous2></source2> <cue2>threaten</cue2> <content2>to blow up bridge</content2></content1>, <source1><anonymous1>officials</anonymous1></source1> <cue1>say</cue1>',
    '# <source>Report</source><cue>:</cue> <content>Three ships lost near Ilmar</content>',
    '# <content>Port of Vold to close in May</content> <cue>–</cue> <source>Vold Courier</source>',
    '# <content>Envoy left in haste</content> <cue>—</cue> <source>Radio Marnia</source>',
  ],
  'nobody is named': [
    '<content>The minister</content> <cue>reportedly</cue> <content>left the country on Sunday</content>.',
    '<content>The general</content> <cue>is believed</cue> <content>to have fled to Zoland</content>.',
    '<content>Two engineers were</content> <cue>allegedly</cue> <content>beaten by guards</content>.',
  ],
  'quoted as saying': [
    '<source1>The Estral Gazette</source1> <cue1>quoted</cue1> <content1><source2>Torvik</source2> <cue2>as saying</cue2> <content2>the dam was safe</content2></content1>.',
    '<source1>Radio Nord</source1> <cue1>quoted</cue1> <content1><source2><anonymous2>a nurse</anonymous2></source2> <cue2>as saying that</cue2> <content2>the hospital had no power</content2></content1>.',
    '<source>Torvik</source> <cue>was quoted as saying</cue> <content>the dam was safe</content>.',
  ],
  'what was declared stands first': [
    '<content>The dam is safe</content>, <source>Torvik</source> <cue>declared</cue>.',
    '<content>The border will stay shut until spring</content>, <source>the interior ministry</source> <cue>said</cue>.',
    '<content>Prices will fall in autumn</content>, <source>the bank</source> <cue>predicted</cue>.',
  ],
  'one saying in another': [
    '<source1>Radio Nord</source1> <cue1>reported that</cue1> <content1><source2><anonymous2>officials</anonymous2></source2> <cue2>had told it</cue2> <content2>the dam was weak</content2></content1>.',
    '<source1>The Nordhavn Times</source1> <cue1>reported that</cue1> <content1><source2><anonymous2>two engineers</anonymous2></source2> <cue2>said</cue2> <content2>the order came at night</content2></content1>.',
    '<source1>Torvik</source1> <cue1>said that</cue1> <content1><source2>the harbour office</source2> <cue2>had announced</cue2> <content2>a strike</content2></content1>.',
  ],
  responsibility: [
    '<source>The Red Lantern group</source> <cue>claimed</cue> <content>responsibility for the attack on the depot</content>.',
    '<source>The movement</source> <cue>claimed</cue> <content>credit for the theft of the archive</content>.',
    '<source>A little-known militia</source> <cue>took</cue> <content>responsibility for the bombing of the rail bridge</content>.',
  ],
  denials: [
    '<source>The ministry</source> <cue>denied that</cue> <content>soldiers had crossed the river</content>.',
    '<source>Torvik</source> <cue>denied</cue> <content>any part in the sale</content>.',
    '<source>The company</source> <cue>denies</cue> <content>dumping oil in the bay</content>.',
  ],
  accusations: [
    '<source><anonymous>Opposition leaders</anonymous></source> <cue>accused</cue> <content>Torvik of hiding the report</content>.',
    '<source>The union</source> <cue>blamed</cue> <content>the company for the accident</content>.',
    '<source><anonymous>Investigators</anonymous></source> <cue>charged</cue> <content>Orm with stealing the relics</content>.',
  ],
  threats: [
    '<source>The drivers’ union</source> <cue>threatened</cue> <content>to block the harbour</content>.',
    '<source>The king</source> <cue>vowed</cue> <content>to punish the thieves</content>.',
    '<source>The militia</source> <cue>swore</cue> <content>to burn the port</content>.',
  ],
  'relative clauses': [
    '<source>Ada Roe</source>, <cue>who said</cue> <content>the pier was rotten</content>, left the board in May.',
    '<source><anonymous>The clerk</anonymous></source>, <cue>who claims that</cue> <content>the order came at night</content>, has left the country.',
    'The bridge, which <source><anonymous>officials</anonymous></source> <cue>say</cue> <content>is safe</content>, was built long ago.',
  ],
  'verbs that taggers mistake': [
    '<content>Talks have failed</content>, <source>the report</source> <cue>stated</cue>.',
    '<content>“The bridge is closed,”</content> <source>Marsk</source> <cue>stated on Friday</cue>.',
    'Although <source>Zland</source> <cue>claims</cue> <content>not to want war</content>, its army is growing.',
    '<source>The general</source> <cue>vowed</cue> <content>to retake the island</content>.',
    '<source>Torvik</source> <cue>let it be known that</cue> <content>she would leave</content>.',
  ],
  'papers that read': [
    '<source>The letter</source> <cue>reads:</cue> <content>“Leave the town by Friday.”</content>',
    '<content>“Leave the town,”</content> <source>the letter</source> <cue>read</cue>.',
    '<source>A notice on the gate</source> <cue>read:</cue> <content>“No entry after dark.”</content>',
  ],
  'owning up': [
    '<source>The militia</source> <cue>owned up to</cue> <content>the attack on the depot</content>.',
    '<source><anonymous>Two boys</anonymous></source> <cue>owned up to</cue> <content>the theft of the bell</content>.',
    '<source>The Red Lantern group</source> <cue>owned up to</cue> <content>both fires</content>.',
  ],
  'confided, briefed': [
    '<source>The minister</source> <cue>has confided to his closest aides that</cue> <content>he will resign</content>.',
    '<source><anonymous>Officers</anonymous></source> <cue>briefed lawmakers that</cue> <content>the port was safe</content>.',
    '<source>Torvik</source> <cue>confided to a friend that</cue> <content>the dam was old</content>.',
  ],
  'who asked not to be named': [
    '<source><anonymous>A man who asked not to be named</anonymous></source> <cue>told <hearer>the Estral Gazette</hearer></cue> <content>the port was empty</content>.',
    '<source><anonymous>An engineer who asked not to be identified</anonymous></source> <cue>said</cue> <content>the valve had cracked</content>.',
    '<source><anonymous>Two nurses who asked not to be quoted</anonymous></source> <cue>said</cue> <content>the ward was full</content>.',
  ],
  'in an interview': [
    'In an interview with <hearer>Radio Nord</hearer>, <source>Pello Marsk</source> <cue>said</cue> <content>the valve had never been closed</content>.',
    '<source>Torvik</source> <cue>said in an interview with <hearer>the Estral Gazette</hearer> that</cue> <content>the dam was safe</content>.',
    'In remarks to <hearer>the Vold Courier</hearer>, <source>Orm</source> <cue>denied that</cue> <content>the list was secret</content>.',
  ],
  'a relative clause before the verb': [
    '<source1>A Dromark-linked crew that <source2>the ministry</source2> <cue2>said</cue2> <content2>was probably behind a fire</content2></source1> <cue1>announced on Monday that</cue1> <content1>it was leaving</content1>.',
    '<source1>A union in Port Ilmar that <source2>the governor</source2> <cue2>said</cue2> <content2>was likely responsible for the damage</content2></source1> <cue1>announced on Friday that</cue1> <content1>it would go on strike</content1>.',
    '<source1>A firm in Vold that <source2><anonymous2>officials</anonymous2></source2> <cue2>said</cue2> <content2>had sold the pumps</content2></source1> <cue1>told <hearer1>the Estral Gazette</hearer1> that</cue1> <content1>it knew nothing</content1>.',
  ],
  'the reporter’s remark at the end': [
    '<source>The group</source> <cue>announced that</cue> <content>it was closing the mine</content> under pressure from the council.',
    '<source>The crew</source> <cue>said on Monday that</cue> <content>it would leave Vell</content> in an apparent bid to calm the town.',
    '<source>The bank</source> <cue>said</cue> <content>it would lower its fees</content>, under growing pressure from its clients.',
  ],
  'words within marks': [
    '<source>Orm</source> <cue>has vowed</cue> <content>“bitter revenge”</content> for the fire.',
    '<source>Torvik</source> <cue>promised</cue> <content>“severe measures”</content> against the smugglers.',
    '<source>The union</source> <cue>pledged</cue> <content>“a long fight”</content> to the owners.',
  ],
  'a comma is missing': [
    '<source>The head of the harbour union, Ada Roe</source>, <cue>in Vell warned that</cue> <content>the pier could fall</content>.',
    '<source>The captain, Pello Marsk</source>, <cue>in Ilmar said that</cue> <content>the ship was lost</content>.',
    '<source>The mayor, Ines Vold</source>, <cue>at the town hall said that</cue> <content>the school would open</content>.',
  ],
  'according to, where only a space is lost': [
    'Three boats sank near Port Ilmar.<cue>According to</cue> <source>the harbour office</source>, <content>nobody was hurt</content>.',
    'The mill is closed.<cue>According to</cue> <source>Orm</source>, <content>the owner fled in May</content>.',
    'The river rose.<cue>According to</cue> <source><anonymous>two farmers</anonymous></source>, <content>the bridge moved</content>.',
  ],
}

describe.each(Object.entries(CONSTRUCTIONS))('%s', (_, examples) => {
  test.each(examples)('%s', marked => {
    const { article, expected } = said(marked)
    expect(found(annotated(article))).toEqual(expected)
  })
})
