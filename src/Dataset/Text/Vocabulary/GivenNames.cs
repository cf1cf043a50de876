namespace Dataset.Text.Vocabulary;

/// <summary>Lists given names, which identify a name as that of a person.</summary>
/// <remarks>
/// Source: the most frequent names over a century in the national birth statistics of English-speaking countries (in the public domain), and the most frequent
/// ones of other countries as English-language news spells them, compiled manually. Names that are primarily places or common words are omitted.
/// </remarks>
internal static class GivenNames
{
    public static void AddTo(LexiconBuilder words)
    {
        words.Add(Men, WordTopic.GivenName);
        words.Add(Women, WordTopic.GivenName);
        words.Add(OtherCountries, WordTopic.GivenName);
    }

    private const string Men =
        """
        aaron adam adrian alan albert alec alex alexander alfred allan allen alvin andre andrew andy anthony antonio archie arnold arthur barry ben
        benjamin bernard bernie bert bill billy blake bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan byron caleb calvin cameron
        carl carlos casey cecil cedric chad charles charlie chris christian christopher clarence clark claude clayton clifford clint clyde cody colin
        connor corey craig curtis damian damien dan daniel danny darrell darren dave david dean declan dennis derek derrick desmond dexter dominic don
        donald douglas doug duane duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edmund edward edwin eli elijah elliot elliott elmer emmanuel
        enrique eric erik ernest ernie ethan eugene evan felix fernando floyd francis francisco frank franklin fred freddie frederick gabriel gareth
        garry gary gavin gene geoff geoffrey george gerald gerard gilbert glen glenn gordon graham greg gregory guy hank harold harry harvey hector
        henry herbert herman howard hubert hugh hugo ian isaac ivan jack jackson jacob jake james jamie jared jason javier jay jeff jeffrey jeremiah jeremy
        jerome jerry jesse jesus jim jimmy joe joel joey john johnny jon jonathan jose joseph josh joshua juan julian julio justin karl keith kelvin ken
        kenneth kenny kevin kirk kurt kyle lance larry laurence lawrence lee leo leon leonard leroy leslie lester levi lewis liam lloyd logan lonnie
        louis lucas luis luke malcolm manuel marcus mario mark marshall martin marvin matt matthew maurice max melvin michael micah mick miguel mike
        milton mitch mitchell morris moses nathan nathaniel neal neil nelson nicholas nick nigel noah noel norman oliver omar oscar otis owen patrick
        paul pedro percy perry pete peter phil philip phillip preston quentin rafael ralph ramon randall randy raul ray raymond reginald rene rex ricardo
        richard rick ricky rob robert roberto robin rod roderick rodney roger roland ron ronald ronnie rory ross roy ruben rudolph rupert russell ryan
        salvador sam samuel scott sean sergio seth shane shaun shawn sheldon sidney simon spencer stanley stephen steve steven stewart stuart ted terence
        terrance terry theodore thomas tim timothy toby todd tom tommy tony travis trevor troy tyler vernon victor vincent wade wallace walter warren
        wayne wendell wesley wilbur wilfred willard william willie winston zachary zack
        """;

    private const string Women =
        """
        abigail ada agnes aileen alexandra alexis alice alicia alison allison alma amanda amber amelia amy ana andrea angela angelina anita ann anna anne
        annette annie antonia ashley audrey ava barbara beatrice becky belinda bernadette bernice bertha beth bethany betsy betty beverly bonnie brenda
        bridget brittany camilla candace carla carmen carol carole caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chloe
        christina christine cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy dana danielle dawn deanna debbie deborah
        debra denise diana diane dolores donna dora doreen doris dorothy edith edna eileen elaine eleanor elena elisabeth elizabeth ella ellen elsie emily
        emma erica erin esther ethel eunice eva evelyn felicia fiona florence frances freda gail georgia geraldine gertrude gina gladys gloria grace
        greta gwen gwendolyn hannah harriet hazel heather heidi helen helena hilary hillary ida imogen ingrid irene iris isabel isabella jackie jacqueline
        jan jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodie josephine joyce
        juanita judith judy julia juliana julie juliet june karen kate katherine kathleen kathryn kathy katie katrina kay kelly kerry kim kimberly kirsten
        kristen kristin laura lauren laurie leah lena leslie lilian lillian lily linda lindsay lindsey lisa lois loretta lori lorraine louise lucille lucy
        lydia lynn mabel madeleine madison maggie marcia margaret margarita marguerite maria marian marianne marie marilyn marion marjorie marlene martha
        mary matilda maureen maxine megan meghan melanie melinda melissa mercedes michelle mildred mindy miranda miriam molly mona monica muriel myra
        nadine nancy naomi natalie natasha nell nicola nicole nina nora norma olga olive olivia pamela pat patricia patsy patty paula pauline pearl
        penelope peggy penny phoebe phyllis priscilla rachel ramona rebecca regina renee rhonda rita roberta rosa rosalind rosemary rosie roxanne ruby
        ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shelley sheri sherry shirley sonia sophia sophie stacey stacy stella stephanie
        sue susan susanna susie suzanne sylvia tamara tammy tania tanya tara teresa teri tess thelma theresa tiffany tina toni tonya tracey tracy trudy
        ursula valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma yolanda yvette yvonne zoe
        """;

    private const string OtherCountries =
        """
        abdul abdullah abdel ahmad ahmed ali amir anwar asif aziz bashar bilal farah farid fatima faisal hamid hamza hasan hassan hussein ibrahim imran
        ismail jamal karim khalid layla mahmoud malik mohamed mohammad mohammed muhammad mustafa nasser omar osama rashid saeed salim salman samir tariq
        usman yasser youssef yusuf zainab alejandro alfonso ana andres angel beatriz camila cristina diego eduardo emilio esteban federico felipe gonzalo
        guillermo gustavo ignacio isabela joaquin jorge josefina leonardo lorenzo lucia marcelo marco mariana mateo mauricio nicolas pablo paola rodrigo
        sebastian sofia tomas valentina ximena jair joao luiz thiago paulo alain alexandre antoine benoit brigitte camille chantal christophe didier
        emmanuel florian francois gilles guillaume henri herve isabelle jacques jean-claude jean-luc jean-pierre jerome laurent luc marine mathieu michel
        nathalie olivier pascal philippe pierre sylvie thierry valerie andreas anders annalena anton bjorn christoph dieter dirk ernst eva fritz gerhard
        gunther hans heike heinrich helmut henrik ingo jens jochen johan johann johannes jorg jurgen karin karsten katja klaus lars manfred mats matthias
        mette monika niels nils olaf otto petra ralf rolf sabine sigrid silke sven thorsten ulrich ulrike ursula uwe wolfgang alberto aldo alessandro andrea
        angelo carlo claudio elena enrico federica francesca franco gianni giorgia giorgio giovanni giulia giuseppe ilaria luca luigi marcello massimo
        matteo paolo pietro roberta silvio stefano umberto vittorio agnieszka alexei aleksandr aleksandar alexey anatoly andrei andrej andriy andrzej bogdan
        boris branko dmitri dmitry donald dusan evgeny galina goran grigory igor irina iryna ivana jan jaroslaw katarzyna katerina ksenia lech leonid
        ljubica maksim maksym marek marina mateusz mikhail milan milos miroslav nadezhda natalia nikita nikola nikolai novak oksana oleg oleh oleksandr
        pavel pavol petr piotr radek radoslaw roman ruslan sergei sergey serhiy slobodan stanislav svetlana taras tatiana tomasz vadim valentin vasily
        viktor viktoria vitaly vladimir vladislav volodymyr vyacheslav yana yelena yevgeny yulia yuri zoran aditya ajay akash amit amitabh anand anil anita
        anjali arun arvind ashok deepak gautam indira kapil kiran lakshmi manish manmohan mukesh narendra nirmala nitin piyush pooja pranab prakash priya
        priyanka rahul raj rajesh rajiv rakesh ramesh ravi rohit sachin sanjay sandeep shashi smriti sonia sunil suresh sushma vijay vikram vinod virat
        akira akiko fumio haruki hideki hiroshi hiroyuki junichiro kazuo keiko kenji kenta koji makoto masahiro masato mayumi michiko naoki naoto naruhito
        ryo sanae satoshi shigeru shinji shinzo shohei takashi takeshi taro tetsuya tomoko toshiro yasuhiro yoko yoshihide yoshiko yuki yukio yuriko
        chukwuemeka cyril goodluck jacob kagiso kofi kwame lindiwe mahamadou mamadou muhammadu nelson nkosazana olusegun paul robert sipho thabo thandi
        uhuru wangari william yoweri joko megawati prabowo ferdinand leni nguyen thaksin yingluck srettha aung min htay ariel avi benny binyamin benjamin
        dov efraim ehud eli gadi itamar moshe naftali rivka shimon tzipi yair yitzhak yossi recep kemal ekrem meral mehmet murat ahmet ayse elif emine fatma
        huseyin
        """;
}
