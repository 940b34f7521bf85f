import { setTimeout as pause } from 'node:timers/promises';
import { Prets, REGLAGES_DES_PRETS } from '../support/prets';
import { PretCommence, RELEVE } from '../support/prets-commences';
import { Appelant, Programme, Region } from '../support/programme';
import { ServeurSmtp } from '../support/serveur-smtp';

const FOIS = 20;
const ECART_MS = 20;

describe('deux relevés d’un mois de prêt, saisis au même instant dans deux processus', () => {
  let programme: Programme;
  let smtp: ServeurSmtp;
  let prets: Prets;
  let une: Appelant;
  let autre: Appelant;
  beforeAll(async () => {
    smtp = await ServeurSmtp.ouvrir();
    programme = await Programme.installer();
    const premiere = await programme.lancer({ ROLE: 'api' });
    const seconde = await programme.lancer({ ROLE: 'api' });
    await programme.lancer({ ROLE: 'worker', ...REGLAGES_DES_PRETS(smtp) });
    programme.joindre = () => premiere.url;
    prets = await Prets.ouvrir(programme, smtp, await Region.ouvrir(programme, 1_000_000));
    une = prets.preteuse;
    const { jeton, acteur } = await programme.personne('entreprise.mandataire', une.acteur.territoire);
    autre = new Appelant(seconde.url, jeton, acteur);
  });
  afterAll(async () => {
    await programme.fermer();
    await smtp.fermer();
  });

  it('n’en laisse qu’un', async () => {
    const gagnants: number[] = [];
    for (let fois = 0; fois < FOIS; fois += 1) {
      const pret = await PretCommence.ouvrir(prets);
      const saisir = (qui: Appelant, heuresCentiemes: number) =>
        qui.agir(`${pret.releve}/saisie`, { ...RELEVE, heuresCentiemes });
      const attente = () => pause((ECART_MS * fois) / FOIS);
      const reponses = await Promise.all(
        fois % 2 === 0
          ? [saisir(une, 10_00), attente().then(() => saisir(autre, 20_00))]
          : [attente().then(() => saisir(une, 10_00)), saisir(autre, 20_00)],
      );
      expect(reponses.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(reponses.find(({ status }) => status === 409)?.body.code).toBe('releve-de-pret-deja-saisi');
      const faits = await programme.requete<{ data: { heuresCentiemes: number } }>(
        `select data from es.events where stream_id = 'relevePret-${pret.conventionId}'`,
      );
      const gagnant = reponses.findIndex(({ status }) => status === 200);
      expect(faits.map(({ data }) => data.heuresCentiemes)).toEqual([[10_00, 20_00][gagnant]]);
      gagnants.push(gagnant);
    }
    expect(new Set(gagnants).size).toBe(2);
  });
});
