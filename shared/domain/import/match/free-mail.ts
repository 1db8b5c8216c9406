/** Providers at which anybody has an address; to share one says nothing about an employer. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.de hotmail.fr hotmail.it hotmail.co.uk live.com live.de msn.com yahoo.com yahoo.de yahoo.fr yahoo.it yahoo.es yahoo.co.uk yahoo.co.jp ymail.com rocketmail.com ' +
    'web.de gmx.de gmx.net gmx.at gmx.ch gmx.com gmx.org gmx.eu gmx.info freenet.de t-online.de online.de onlinehome.de arcor.de aol.com aol.de icloud.com me.com mac.com mail.com email.com email.de mail.de posteo.de posteo.net mailbox.org ' +
    'proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io zoho.com yandex.com yandex.ru mail.ru bk.ru inbox.ru list.ru rambler.ru qq.com 163.com 126.com sina.com naver.com hanmail.net daum.net ' +
    'bluewin.ch hispeed.ch sunrise.ch chello.at aon.at a1.net utanet.at orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr libero.it virgilio.it tiscali.it alice.it tin.it terra.es telefonica.net wp.pl o2.pl onet.pl interia.pl seznam.cz ' +
    'centrum.cz volny.cz comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net btinternet.com virginmedia.com sky.com talktalk.net bigpond.com optusnet.com.au telenet.be skynet.be ziggo.nl kpnmail.nl hetnet.nl planet.nl home.nl ' +
    'vodafone.de vodafonemail.de kabelbw.de unitybox.de unity-mail.de netcologne.de ewetel.net ewe.net osnanet.de magenta.de versanet.de directbox.com fastmail.com hushmail.com example.com example.net example.org'
  ).split(' '),
);

/** Whether a domain belongs to a provider of free mail, or to nobody at all. */
export function isFreeMail(domain: string): boolean {
  return FREE_MAIL.has(domain.toLowerCase());
}

/** The domain behind an e-mail address, in lower case, unless anybody can have one there; empty for none. */
export function ownDomainOf(email: string): string {
  const domain = /@([^@\s]+\.[^@\s.]+)\s*$/.exec(email)?.[1]?.toLowerCase() ?? '';
  return isFreeMail(domain) ? '' : domain;
}
