/** A sales pipeline as a CRM gives it, small enough to be counted by hand. Its deals spell the product “GTX Pro” otherwise. */
export const ACCOUNTS = 'account,sector,year_established,revenue,employees\nAlder Ltd,medical,1996,1100.04,2822\nBeech Ltd,retail,1986,251.41,495\nCedar Ltd,retail,2001,647.18,1185\n';

export const PRODUCTS = 'product,series,sales_price\nGTX Basic,GTX,550\nGTX Pro,GTX,4821\nMG Special,MG,55\n';

export const PIPELINE = [
  'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value',
  'A1,Ada Berg,GTXPro,Alder Ltd,Won,2016-10-20,2017-03-01,4514',
  'A2,Ada Berg,GTX Basic,Alder Ltd,Won,2016-10-25,2017-03-11,550',
  'A3,Ada Berg,MG Special,Beech Ltd,Won,2016-10-25,2017-03-07,50',
  'A4,Ben Cole,GTXPro,Beech Ltd,Won,2016-10-26,2017-03-09,4800',
  'A5,Ben Cole,GTXPro,Beech Ltd,Lost,2016-10-26,2017-03-02,0',
  'A6,Ben Cole,MG Special,Cedar Ltd,Lost,,2017-03-03,0',
  'A7,Ada Berg,GTX Basic,Cedar Ltd,Won,2016-10-27,2017-03-04,500',
  'A8,Ben Cole,GTXPro,,Engaging,2016-11-01,,',
  'A9,Ada Berg,GTXPro,,Prospecting,,,',
  '',
].join('\n');
