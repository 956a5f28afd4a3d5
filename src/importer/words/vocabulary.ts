/**
 * The general words of target assessment documents: everything the importer knows of their language.
 * Nothing in here belongs to one county. All patterns are matched on half-width text without white space.
 */

/** The category of common indicators whose table has none. */
export const COMMON_CATEGORY = '共性指标';

/** The name of the county's own unit while the county's name is not known. */
export const WHOLE_COUNTY = '全县';

/** The unit type of units that stand under no heading. */
export const UNNAMED_TYPE = '考核单位';

/** Headings of parts of the document; see `sectionHeading`. */
export const SECTION_WORDS = {
  /** A year at the beginning, perhaps with the county before it. */
  year: /^(?:[\u4e00-\u9fff]{1,8}?[县区市旗州])?\d{4}年度?/,
  /** The city's or province's indicators for the county itself. */
  county: /^(.+?)(?:考核)?(?:指标|目标|目标任务)(?:任务)?(?:分解|分解任务)(?:表|方案|情况)?$/,
  /** Whose they are: 市考核县. */
  ofCounty: /(?:考核|下达|对)(?:我|本|全)?[县区市旗]$/,
  /** `各镇共性考核指标`: the indicators that every unit of a type has. */
  common: /^(.*?)(?:目标责任|年度)?(?:考核)?共性(?:目标|责任|任务|考核|指标|内容)*(?:体系|表)?$/,
  /** `个性指标` alone: what follows is the units' own. */
  own: /^(.*?)个性(?:目标|责任|任务|考核|指标|内容)*(?:体系|表)?$/,
  /** `县直部门目标责任考核指标`: the indicators of a unit type. */
  unitType:
    /^(.*?)(?:年度)?(?:目标|责任|任务|管理|绩效|综合|工作)*考核(?:评价|目标|责任|任务)*(?:指标|细则|内容|标准)(?:体系|明细|及分值)*表?$/,
  /** Any heading of a table, whatever is assessed. */
  anyHeading:
    /(?:考核|考评|评价|评分|目标|责任|任务|绩效|指标).{0,12}(?:指标|细则|内容|标准|体系|明细|办法|表|书|方案|情况|任务|目标|安排)$/,
  /** `2031年度县直部门考核` */
  bare: /(?:考核|考评|评价|评估|测评)$/,
  /** `县直部门目标责任书` */
  unitTypeLoose: /^(.*?)(?:年度)?目标责任(?:指标|书|表)$/,
} as const;

/** A name taken for a unit type begins without these. */
export const LEADING_ALL = /^(?:全县|全市|全区|县级|对)?各/;

/** What stands for all units in a column of units. */
export const ALL_UNITS =
  /^(?:(?:[^、]{1,4})?各.*|(?:全部|所有|全体).*|(?:被|受)?考核(?:单位|对象)|均(?:适用|考核))$/;

/** Lines that tell about the table, not about what is in it. */
export const NOISE = [
  /^[([]?(?:计量)?单位:(?:分|个|万元|%)[)\]]?$/,
  /^[([]?(?:注|备注|说明|附注|附)\d*[:.、]/,
  /^[([]?(?:(?:续|接)上?表|(?:续|接)上?页|表?续)[\d一二三四五六七八九十]{0,2}[)\]]?$/,
  /^(?:主送|抄送|抄报|抄发|分送|发送)(?:机关|单位)?:/,
  /^第?\d+页(?:共\d+页)?$/,
  /^-?\d+-?$/,
  /(?:\.{3,}|…+)\d+$/,
] as const;

/** The name of a row that adds up others; the group is what stands before the word. */
export const TOTAL_ROW =
  /^(.{0,10}?)(?:合计|总计|小计|总分|共计)(?:得分|分值|分数)?[:,]?(?:[([]?(?:共|计)?\d+(?:\.\d+)?分?[)\]]?)?[:。]?$/;

/** What such a row may add up. */
export const TOTAL_OF =
  /^(?:(?:本|该|此)(?:类|项|部分|表|页|单位)|以上|上述|全部|各项|.{1,6}(?:类|部分|指标))(?:各项)?(?:考核)?(?:指标|项目|分值|得分)?$/;

/** What may stand before a unit's name in its heading. */
export const UNIT_LABEL = /^(?:被?考核)?单位(?:名称)?[:：]\s*/;

/** A heading that says who is meant is no longer than this, in characters. */
export const LONGEST_NAME = 30;

/**
 * The level or levels at which something is criticised, with which a clause of a negative item begins; not the
 * 市 of 市场, the 区 of 区域 ….
 */
export const LEVEL =
  /^(?:因?.{0,8}?(?:受到?|被|遭到?|经|获)|在|由)?((?:(?:国家|中央|省|市|县|区|旗|镇|乡)(?![场民容域城村镇])[、和及]?)+)/;

/** What a clause says of the points it takes off: what stands before them, and the figure, with no other behind it. */
export const DEDUCTION =
  /^(.*?)(?:每(?:次|项|起|件|个|人))?的?(?:各|每次|一次)?扣(?:减|除)?(\d+(?:\.\d+)?)分(?!.*\d+(?:\.\d+)?分)(?![至到~/-])/;

/** The most that may be taken off in all. */
export const DEDUCTION_LIMIT =
  /[,;。(](?:(?:最高|最多|至多|上限|总计|合计|累计(?=最|不|扣))[^,;。()]*?\d+(?:\.\d+)?分|[^,;。()]*?不(?:得)?超过\d+(?:\.\d+)?分|(?:以|扣(?:完|满)?)?\d+(?:\.\d+)?分(?:封顶|为限|为止|扣完为止))[^,;。()]*\)?/g;

/** Before 县, 区, 市 or 旗 these make no name of a county: 全县, 各县, 园区 … */
export const NOT_COUNTY_NAMES = {
  县: '全我本各市省该某出进在跨由到好成和与及对委是为驻向被归给让将把以从每按属原邻外两多',
  旗: '全我本各市该红国锦校军战彩升党团队',
  区: '全我本各市省该园景社城小片山地新发辖灾库林校街厂矿牧农特郊老专营禁战行功保管院政治边贫',
  市: '全我本各省该县城超上股门都夜早闹区集花菜直地',
} as const;

/** After 县 these show that 县 is an adjective: 县委, 县政府, 县级 … */
export const COUNTY_AS_ADJECTIVE = '委政直级乡域内镇属长城';
