import { buildDocx, p, tbl, tc, tr } from './docx';

const MERGED = '<w:vMerge/>';
const BEGINS = '<w:vMerge w:val="restart"/>';

const cells = (...texts: readonly string[]): string => tr(texts.map((text) => tc(text)));

/** Documents that only a person can make sense of, each for another reason. */
export const UNSURE_DOCUMENTS = {
  /** Nothing says who is assessed. */
  noUnits: buildDocx({
    body: [
      p('青川县2031年度林长制工作考核评分细则'),
      tbl(
        cells('考核项目', '考核要求', '分值', '评分细则'),
        tr([tc('组织保障\n（50分）', BEGINS), tc('巡护方案按时印发'), tc('30'), tc('每缺一项扣1分')]),
        tr([tc('', MERGED), tc('护林标牌设置规范'), tc('20'), tc('不规范的每处扣1分')]),
        cells('管护成效\n（50分）', '林区无火情', '50', '发生一起扣10分'),
      ),
    ].join(''),
  }),
  /** Two columns of points, and nothing says which counts. */
  twoWeights: buildDocx({
    body: [
      p('附件3：试验区各市评价指标体系'),
      p('1.南江市    2.北江市'),
      tbl(
        cells('序号', '考评指标', '过程考核权重', '结果考核权重', '数据来源'),
        cells('1', '营林面积', '60', '40', '省林业局'),
        cells('2', '湿地保护', '40', '30', '省林业局'),
        cells('3', '造林成活', '', '30', '省统计局'),
      ),
    ].join(''),
  }),
  /** The place of the unit's name is blank, and two columns are left to fill in. */
  toFillIn: buildDocx({
    body: [
      p('防汛工作目标考核表'),
      p('被考核单位：                 考核评价：'),
      tbl(
        cells('序号', '考核项目', '考核内容及要求', '应得分', '评分细则', '扣分情况', '实得分'),
        cells('1', '值班值守', '汛期全天值守', '60', '脱岗一次扣5分', '', ''),
        cells('2', '物资储备', '足额储备', '40', '缺一项扣2分', '', ''),
      ),
    ].join(''),
  }),
  /** The table has no header that is understood. */
  noHeader: buildDocx({
    body: [
      p('2031年度镇综合考核'),
      p('1.东河镇    2.西河镇'),
      tbl(cells('甲', '乙', '丙'), cells('生态', '植树面积', '60'), cells('生态', '河道整治', '40')),
    ].join(''),
  }),
} as const;
