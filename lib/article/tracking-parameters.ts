/**
 * Query parameters that say where a reader came from or how a page is shown, never which article it is. Lower case. What is
 * not listed stays: an unknown parameter may be the only thing that tells two articles apart.
 *
 * Sources: the parameter lists that browsers strip by themselves (Firefox query stripping, Brave), the analytics products'
 * own documentation, and share links of large publishers.
 */
const TRACKING_NAMES = namesOf({
  // Click identifiers of advertising and social networks
  click: `
    fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id
    epik rdt_cid scclid sccid irclickid zanpid wickedid vmcid srsltid s_cid s_kwcid ef_id fb_action_ids
    fb_action_types fb_ref fb_source action_object_map action_type_map action_ref_map share_id __tn__ si
    feature xtor at_medium at_campaign wt_mc wt.mc_id wt_zmc wtrid rb_clickid`,
  // Mail and marketing automation
  mail: `
    mc_cid mc_eid mkt_tok vero_id vero_conv oly_anon_id oly_enc_id ml_subscriber ml_subscriber_hash
    bsft_clkid bsft_uid sailthru spmailingid spuserid spjobid spreportid nl_id nlid newsletter_id
    ck_subscriber_id emci emdi ceid cndid bxid esrc mbid ncid sc_cid _hsenc _hsmi hsctatracking`,
  // Analytics
  analytics: `
    _ga _gl _ke _branch_match_id _branch_referrer ga_source ga_medium ga_campaign yptr guccounter
    guce_referrer guce_referrer_sig ocid cvid icid intcid intcmp cmpid cmp campaign campaign_id
    ns_campaign ns_mchannel ns_source ns_linkname ns_fee itm_source itm_medium itm_campaign itm_content
    trk trkcampaign tracking tracking_source sr_share mod taid dicbo oborigurl ob_click_id`,
  // Where the link stood
  placement: `
    ref ref_ refsrc ref_src ref_url referer referrer referral reflink source src via from origin partner
    smid smtyp smprod sref sh share shared sharetype share_type sharedby social soc_src soc_trk ftag spm
    scm rss rssfeed cid_source recirc placement pos utm nav traffic_source mobileapp login
    unlocked_article_code giftcopy gift accesstoken access_token pwapi_token st fromapp`,
});

function namesOf(lists: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(lists).flatMap((list) => list.trim().split(/\s+/)));
}

/** Families: every parameter whose name begins so. */
const TRACKING_PREFIXES = 'utm_ ga_ hsa_ pk_ piwik_ mtm_ matomo_ stm_ at_ itm_ wt_ oly_ vero_ bsft_'.split(
  ' ',
);

/** Whether a query parameter tells nothing about which article is shown. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING_NAMES.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** Parameters that ask for another rendering of the same article, with the values that do. */
const VARIANT_PARAMETERS: ReadonlyMap<string, RegExp> = new Map([
  ['amp', /^(|1|true|yes|on)$/i],
  ['outputtype', /^(amp|print)$/i],
  ['output', /^(amp|print)$/i],
  ['print', /^(|1|true|yes|on|print)$/i],
  ['printable', /^(|1|true|yes)$/i],
  ['printpage', /^(|1|true|yes)$/i],
  ['view', /^(print|amp|mobile)$/i],
  ['mode', /^(print|amp)$/i],
  ['format', /^(print|amp)$/i],
  ['layout', /^print$/i],
  ['tmpl', /^component$/i],
  ['mobile', /^(|0|1|true|false)$/i],
  ['nomobile', /^(|1|true)$/i],
]);

/** Whether a query parameter only chooses how the article is shown: AMP, print, mobile. */
export function isVariantParameter(name: string, value: string): boolean {
  return VARIANT_PARAMETERS.get(name.toLowerCase())?.test(value) ?? false;
}
