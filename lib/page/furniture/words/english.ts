import type { PromotionWords } from '../promotion-vocabulary';

export const ENGLISH: PromotionWords = {
  offer:
    'newsletter*|inbox*|e-mail alert*|email alert*|news alert*|breaking news alert*|push notification*' +
    '|turn on notifications|get notified|get alerts|our app|mobile app|free app|download the app' +
    '|download our ~ app|our podcast*|daily briefing|morning briefing|daily digest|weekly digest|daily email*' +
    '|daily e-mail*|weekly email*|our email*|our e-mail*|straight to your|delivered to your|sent to your' +
    '|your email|your e-mail|on social media|our whatsapp|whatsapp channel|telegram channel|our telegram' +
    '|our channel|our facebook|our twitter|our instagram|our youtube|subscribe|subscriber-only' +
    '|subscriber exclusive*|our subscribers|subscribe now|subscribing|a subscription|your subscription' +
    '|our subscription*|digital subscription|become a member|become a subscriber|become a patron' +
    '|become a supporter|a member today|our members|your membership|membership*|unlimited access|full access' +
    '|unlimited digital|unlimited articles|ad-free|free trial|cancel any time|cancel anytime' +
    '|cancel at any time|no commitment|digital edition|print edition|digital access|sign in|sign up|signing up' +
    '|log in|create an account|free account|create a free|register for free|special offer|gift subscription' +
    '|paywall*|donate|donating|donate now|donation*|a contribution|your contribution|make a contribution' +
    '|your gift|every gift|make a gift|year-end gift|fundrais*|pledge drive|membership drive|chip in' +
    '|chipping in|pitch in|give today|give what you|spare a few|can spare|few dollars|few bucks|tax-deductible' +
    '|reader-funded|reader-supported|reader-owned|readers like you|listeners like you|support us|support our' +
    '|support independent|support local|support quality|support public|support investigative|support nonprofit' +
    '|supporting our|supporting independent|your support|costs money|cost money|not free to produce' +
    '|keep the lights on|as little as|made possible by|possible without you|follow us|follow our|like us' +
    '|join us|join our|find us|connect with us|share this|tell us|let us know|email us|contact us|write to us' +
    '|send us|send tips|got a tip|have a tip|news tip*|story idea*|in the comments|comments below' +
    '|comment below|leave a comment|join the conversation|join the discussion|all rights reserved' +
    '|affiliate commission|affiliate link*|earn a commission|earn a small commission|listen to this article' +
    '|weekly newsletter|digital pass|full archive|free month|free articles|what you read|share it with' +
    '|buy us a|your plan|evening roundup|get the app|without ads|join today|join now|by email' +
    '|more stories like this|stories like this|takes time and money|takes money|short of our goal' +
    '|letters to the editor|your views|your letter|our standards desk|follow the author|follow the writer' +
    '|follow the reporter|follow him|follow her|follow them|follow me|text news|our best|need your help' +
    '|whatever you can|whatever you give|turn on notifications|never miss|keep them there|on our page' +
    '|follow ~ on|find ~ on|like ~ on|join ~ on|us on|our page|chat with us|new supporters|new members' +
    '|new subscribers|new donors|be one of them|months free|weeks free|month free|first month free' +
    '|free for a month|quiz|our quiz|daily poll|our poll|preferred source|gift articles|gift this article' +
    '|links on this page|podcasts|your podcasts|our podcast|latest episode|long reads|write for us' +
    '|our guidelines|news desk|newsdesk|whistleblower*|confidentially|securely on|on signal|bluesky|mastodon' +
    '|threads|unlimited reading|read without limits|without limits|ad-free reading|no paywall|your trial' +
    '|give monthly|back us|backs us|become a friend|patreon|substack|rss feed|browser notifications' +
    '|home screen|save this article|read it later|your saved|our events|our shop|tickets now|promo code' +
    '|discount code|voucher*|affiliate links|we may be paid|may earn',
  hint:
    'alerts|notifications|the app|app|apps|app store|google play|facebook|instagram|twitter|tiktok' +
    '|youtube|whatsapp|telegram|linkedin|bluesky|threads|google news|apple news|subscriber*' +
    '|subscription*|members|a member|account|register|premium|unlimited|exclusive access' +
    '|exclusive content|a week|per week|a month|per month|a year|per year|first month|discount|offer' +
    '|trial|donor*|gift|gifts|campaign|drive|dollars|bucks|nonprofit|non-profit|not-for-profit' +
    '|supporters|support|pay for|paid for by|afford|matching|matched|doubled|funded by|funding|rely on' +
    '|relies on|depend on|depends on|money|advertisers|advertising|contribute|contributions|help us' +
    '|behind|goal|deadline|bulletin|briefing|channel|feed|comment|comments|merger|startups',
  journalism:
    'journalism|reporting|newsroom*|reporter*|journalist*|our stories|every story|top stories' +
    '|top story|important stories|biggest stories|latest stories|stories|our story|coverage|news' +
    '|headlines|editors|editor|our readers|readers|reader|our mission|magazine|newspaper' +
    '|investigation*|investigative|publication|podcasts|podcast|articles|article|trending|scoops' +
    '|insights|puzzle*|recipes|fact-check*|our work|our site|this site|this story|newsletter*' +
    '|disinformation|democracy|live video',
  reader: 'you|your|yours|yourself|you’re|you’ll|you’ve|you’d',
  publisher: 'we|our|us|ours|we’re|we’ve|we’ll|we’d',
  request:
    'hear|tap|never|play|subscribe|sign up|join|become|be the first|support|donate|give|help|get|download' +
    '|follow|like us|like our|like our|share|try|start|unlock|register|contribute|pledge|chip in|stay' +
    '|don’t miss|never miss|receive|enjoy|discover|upgrade|buy|save|consider|make|click|tap|visit|check out' +
    '|log in|sign in|create|choose|keep|read|listen|watch|tell us|let us know|send|email|e-mail|contact' +
    '|comment|turn on|enable|add|activate|continue|want|enjoying|enjoyed|looking for|thank you|thanks|have you' +
    '|do you|are you|if you|find|connect|browse|explore|order|claim|take advantage|leave|submit|let’s do' +
    '|ask us|answer|vote in our|vote now|take our|take part|take the quiz|test your|test yourself|forward' +
    '|recommend it|invite|install|bookmark|rate this|call our|call us|text us|ring us|drop us|shop now' +
    '|pick your|compare|see our|see all|see more|view all|view our|learn more|grab|loved|love this|liked' +
    '|spotted|seen something|know someone|know something|enter your|switch to|manage your|renew|scan|swipe' +
    '|press and hold|open the app|skip|remove ads|write to|write for|why am i|curious|interested in|ready to' +
    '|missed|prefer|go ad-free|head to|catch up|remember to|don’t forget|got|had enough|have your say|fancy' +
    '|need|wondering|meet our|ask our|sit back|tune in|check in|sign out|gift',
  polite:
    'please|can you|could you|will you|would you|why not|pitch in|chip in|click here|cancel any time' +
    '|cancel anytime|cancel at any time|cancel whenever|no commitment|no strings|terms apply|t&cs apply' +
    '|ends sunday|offer ends|sale ends',
  ease:
    'free|for free|today|now|right now|every day|each day|every morning|each morning|every week|daily' +
    '|weekly|as little as|in just|instantly|any time|anytime|exclusive|before it’s too late|this month' +
    '|limited time|straight|directly|urgently',
};
