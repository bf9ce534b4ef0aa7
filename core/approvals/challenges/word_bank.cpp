// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approvals/challenges/word_bank.h"

#include <QHash>

#include <array>

namespace hall::challenges {

namespace {

// Each list has words of one length, in order, and no word is in two lists: what stands for what
// does not depend on which of them is the true one.

/// Words that stand for each other and nothing else.
constexpr std::array<QByteArrayView, 10> families{
    "com edu gov net org",
    "aud cad chf dkk eur gbp jpy nok nzd pln sek usd",
    "apr aug dec feb jan jul jun mar may nov oct sep",
    "fri mon sat sun thu tue wed",
    "bmp csv gif jpg log pdf png svg txt xls xml zip",
    "docx html jpeg json pptx text xlsx yaml",
    "ap ca eu sa us",
    "east west",
    "north south",
    "beta demo live prod test",
};

/// What an action does.
constexpr std::array<QByteArrayView, 9> bankVerbs{
    "cp ls mv rm",
    "add ask cut fix get mix pay put run set use",
    "bill call copy draw drop edit find join kill list load lock make mark move open "
    "pack pick poll post push read save scan send show sign sort stop sync trim undo "
    "view void wipe",
    "apply block build check clear clone close count draft erase fetch grant issue "
    "match merge order patch print purge query reset share shift split start store "
    "track unban watch write",
    "accept adjust append assign attach cancel change charge commit create delete "
    "deploy detach enable encode export extend filter format freeze handle import "
    "insert invite invoke launch modify notify reboot reduce refund reject reload "
    "remove rename report resize resume retire review revoke rotate search select "
    "settle shrink submit unlink unlock update upload verify",
    "approve archive collect compare compile confirm connect convert deliver destroy "
    "disable display execute extract forward inspect install migrate monitor perform "
    "prepare promote publish rebuild receive recover refresh release replace request "
    "resolve restart restore reverse suspend trigger unblock upgrade",
    "allocate annotate announce classify complete continue decrease describe dispatch "
    "download estimate evaluate generate identify increase initiate override register "
    "schedule shutdown simulate transfer transmit truncate validate withdraw",
    "authorise authorize broadcast calculate configure customise duplicate establish "
    "implement initiates interrupt normalise provision recommend reconcile reimburse "
    "subscribe summarise summarize terminate translate uninstall",
    "deactivate deregister distribute initialise invalidate obliterate reactivate "
    "regenerate reschedule synthesise transcribe",
};

/// What it is done to: things, people and places.
constexpr std::array<QByteArrayView, 9> things{
    "db hr it jp pr qa uk vm",
    "api app bag bot box bus car day doc fee job lab law map oil pen row sea ski tag tax "
    "van vat vpn web",
    "alan anna area bank blog book card carl cart case chat city club code cost dave "
    "desk disk emma eric feed file fire firm flow form fund game gold host icon item "
    "jack jane john kate lake lead line lisa main mary mike news nina note page park "
    "part paul plan play pool port rain repo road role room rosa sale sara shop site "
    "snow song spot star task team term tile time tool tour tree unit user wind wine "
    "wood yard zone",
    "agent alarm album alice asset audit badge batch board brand bread bruce bruno "
    "cable chart clara class clerk cloud craft cycle david drive email emily event "
    "field fleet floor frame glass grace graph green group guest guide harry helen "
    "horse hotel house image index input jacob james kevin label laura lease level "
    "light limit local maria meter model money month movie music night ocean offer "
    "oscar owner panel paper paris party peter phone photo pilot plant point power "
    "price prize quota radio ralph ratio river robin route sales scale scope score "
    "sheet simon staff stage stock stone study susan table theme tiger topic tower "
    "trade train trial value video visit water white world",
    "access agency answer artist author backup basket berlin bottle branch bridge "
    "bucket budget camera campus canvas cellar client coffee column copper corner "
    "course credit dealer degree design device doctor dollar domain driver editor "
    "energy engine estate expert family figure finger flight flower folder forest "
    "friend garden george guests harbor hector island jersey junior kernel laptop "
    "ledger lender letter lisbon london louise madrid magnet manual margin market "
    "martin master matrix member memory method mobile module monica moscow museum "
    "nature number object office orange orders oxford packet parcel parent patent "
    "people person philip planet player policy portal poster prague profit public "
    "quartz reader recipe record region result return robert rocket sample school "
    "screen season second sender series server signal silver singer sophie spring "
    "stream street studio summer supply survey symbol system tablet target temple "
    "tenant thomas ticket timber trader travel tunnel turkey vendor vessel victor "
    "vienna viewer volume wallet window winter worker writer",
    "account address adviser airline airport amazing article auction balance banking "
    "barrier battery bedroom billing booking browser builder cabinet capital captain "
    "caravan catalog channel chapter charity charles cluster college comfort command "
    "comment company concept contact content control council counter country courier "
    "culture current customs dataset deposit digital dolphin economy edition element "
    "episode evening factory feature finance fitness freight gallery gateway general "
    "granite grocery habitat harvest heading history holiday horizon housing insight "
    "invoice january journal justice kitchen landing laundry leopard library license "
    "lincoln machine manager message michael mineral mission morning network nursery "
    "october officer orchard outdoor package parking partner patient payment payroll "
    "pension picture plastic premium primary printer problem process product profile "
    "program project quarter rainbow receipt replica reserve richard runtime savings "
    "science section segment seminar service session shelter society speaker station "
    "storage student subject summary sunrise supreme surface teacher theater traffic "
    "trainer unicorn variant vehicle venture village visitor voucher weather website "
    "weekend welcome william",
    "activity aircraft alphabet analysis approach audience baseline birthday boundary "
    "brochure building business calendar campaign capacity carnival category ceremony "
    "chairman children citizens clothing computer corridor coverage creative currency "
    "customer database daughter deadline delivery designer diplomat director discount "
    "document dynamics election elephant employee engineer envelope evidence exchange "
    "exercise external facility favorite feedback festival firewall forecast function "
    "hardware highland hospital identity industry instance interest internet inventor "
    "keyboard landmark language location magazine marathon maritime material mechanic "
    "medicine merchant midnight military moderate mortgage mountain movement notebook "
    "operator organism outreach overview painting passport personal pipeline platform "
    "policies portrait position practice presence producer property proposal province "
    "purchase quantity question receiver recorder regional relation reminder resource "
    "revision sandwich saturday security sentence sequence shipment shoulder snapshot "
    "software southern specimen standard stranger strategy supplier swimming taxpayer "
    "template terminal textbook thursday training treasury umbrella universe vacation "
    "variable victoria warranty workshop",
    "accessory adventure afternoon agreement algorithm amsterdam applicant architect "
    "assistant associate attendant attribute barcelona benchmark billboard blueprint "
    "breakdown breakfast butterfly candidate cardboard character checklist chemistry "
    "christmas classroom colleague committee community component condition container "
    "copyright corporate cosmetics courtyard criterion customers dashboard detective "
    "developer diplomacy directory discovery economics education emergency equipment "
    "excursion executive extension fireplace framework furniture gardening generator "
    "geography guarantee guideline highlands household inspector insurance interface "
    "interview inventory jewellery kilometer knowledge landscape librarian lifestyle "
    "logistics machinery marketing melbourne messenger milestone moonlight newspaper "
    "nightfall objective operation orchestra paragraph passenger personnel portfolio "
    "president principal privilege procedure processor professor programme quotation "
    "recipient reference reporting residence satellite secretary selection semantics "
    "signature solicitor spokesman statement structure submarine sunflower telephone "
    "territory timetable treatment utilities variation volunteer warehouse wednesday "
    "workspace yesterday",
    "accountant allocation assessment assignment attachment automation basketball "
    "blackboard calculator collection commission conference connection consultant "
    "contractor controller conversion copenhagen department deployment dictionary "
    "discussion earthquake elementary employment enterprise evaluation experiment "
    "federation foundation generation geographic government graduation helicopter "
    "hemisphere identifier illustrate impression individual industrial innovation "
    "instrument investment journalist laboratory lighthouse literature management "
    "manchester membership microphone navigation newsletter obligation occupation "
    "opposition passengers peacemaker permission photograph population production "
    "profession programmer properties prosperity protection publishing quarantine "
    "reflection reputation researcher resolution respondent restaurant retirement "
    "settlement smartphone specialist statistics stewardess strawberry subscriber "
    "subsidiary supervisor technician technology television trajectory tropically "
    "underworld university vegetarian vocabulary washington wilderness workaround",
};

QStringList listOf(QByteArrayView words)
{
    return QString::fromLatin1(words).split(u' ');
}

/// The lists of words of which each is looked up by itself, and those for a word in no list.
struct Bank {
    QHash<QString, QStringList> ofWord;
    QHash<qsizetype, QStringList> ofLength;

    Bank()
    {
        for (const QByteArrayView words : families)
            enter(listOf(words));
        for (const QByteArrayView words : bankVerbs)
            enter(listOf(words));
        for (const QByteArrayView words : things) {
            const QStringList list = listOf(words);
            enter(list);
            ofLength.insert(list.first().size(), list);
        }
    }

    void enter(const QStringList& list)
    {
        for (const QString& word : list)
            ofWord.insert(word, list);
    }
};

const Bank& bank()
{
    static const Bank made;
    return made;
}

} // namespace

QStringList wordsLike(const QString& word)
{
    const auto own = bank().ofWord.constFind(word);
    return own != bank().ofWord.constEnd() ? *own : bank().ofLength.value(word.size());
}

QList<QStringList> allWordLists()
{
    QList<QStringList> lists;
    for (const QByteArrayView words : families)
        lists.append(listOf(words));
    for (const QByteArrayView words : bankVerbs)
        lists.append(listOf(words));
    for (const QByteArrayView words : things)
        lists.append(listOf(words));
    return lists;
}

} // namespace hall::challenges
