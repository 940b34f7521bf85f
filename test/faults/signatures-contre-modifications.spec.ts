import { setTimeout as pause } from 'node:timers/promises';
import { Appelant, Programme, Region, type Corps } from '../support/programme';
import { CLAUSES, Prets } from '../support/prets';

const FOIS = 20;
/** Rounds in which one of the two is surely first. */
const SUREMENT = 3;
const ECART_MS = 30;

interface Fait {
  readonly type: string;
  readonly data: Corps;
}

describe('une convention de prêt que l’une signe pendant que l’autre la change', () => {
  let programme: Programme;
  let prets: Prets;
  let preteuse: Appelant;
  let utilisatrice: Appelant;
  beforeAll(async () => {
    programme = await Programme.installer();
    const [une, autre] = [await programme.lancer({ ROLE: 'api' }), await programme.lancer({ ROLE: 'api' })];
    await programme.lancer({ ROLE: 'worker' });
    programme.joindre = () => une.url;
    prets = await Prets.ouvrir(programme, undefined, await Region.ouvrir(programme, 1_000_000));
    const chez = (url: string, { jeton, acteur }: Appelant) => new Appelant(url, jeton, acteur);
    preteuse = chez(une.url, prets.preteuse);
    utilisatrice = chez(autre.url, prets.utilisatrice);
  });
  afterAll(() => programme.fermer());

  const faitsDe = (chemin: string) =>
    programme.requete<Fait>(
      `select type, data from es.events where stream_id = 'conventionPret-${chemin.split('/')[1]}' order by version`,
    );

  /** What is signed, fact after fact: each signature is of the content that stands then, and a conclusion has both. */
  const verifier = (faits: readonly Fait[]) => {
    let actuelle: unknown;
    let signatures: unknown[] = [];
    for (const { type, data } of faits) {
      if (type === 'ConventionPretRedigee.v1') actuelle = data.empreinte;
      if (type === 'ContenuDeConventionModifie.v1') {
        expect(data.signaturesAnnulees).toEqual(signatures);
        actuelle = data.empreinte;
        signatures = [];
      }
      if (type === 'ConventionPretSigneeParPartie.v1') {
        expect(data.empreinte).toBe(actuelle);
        signatures.push(data.partie);
      }
      if (type === 'ConventionPretSignee.v1') {
        expect(data.empreinte).toBe(actuelle);
        expect(signatures).toHaveLength(2);
      }
    }
    return signatures;
  };

  it('n’est jamais signée que de son contenu', async () => {
    const issues: string[] = [];
    for (let fois = 0; fois < FOIS; fois += 1) {
      const pret = await prets.rediger({ partDuTempsPourCent: 1, heuresParMois: 1 });
      const empreinte = String((await prets.lire(pret)).empreinte);
      await preteuse.faire(`${pret.chemin}/signature`, { empreinte });
      const signer = () => utilisatrice.agir(`${pret.chemin}/signature`, { empreinte });
      const modifier = () =>
        preteuse.agir(`${pret.chemin}/modification`, { ...CLAUSES, partDuTempsPourCent: 1, heuresParMois: 2 });
      const attente = () => pause((ECART_MS * fois) / FOIS);
      let signature, modification;
      if (fois < SUREMENT) {
        signature = await signer();
        modification = await modifier();
      } else if (fois >= FOIS - SUREMENT) {
        modification = await modifier();
        signature = await signer();
      } else
        [signature, modification] = await Promise.all(
          fois % 2 === 0 ? [signer(), attente().then(modifier)] : [attente().then(signer), modifier()],
        );
      expect(modification.status).toBe(200);
      expect([200, 409]).toContain(signature.status);
      if (signature.status === 409) expect(signature.body.code).toBe('contenu-de-convention-change');
      expect(verifier(await faitsDe(pret.chemin))).toEqual([]);
      expect((await utilisatrice.agir(`${pret.chemin}/signature`, { empreinte })).body.code).toBe(
        'contenu-de-convention-change',
      );
      issues.push(signature.status === 200 ? 'signée avant' : 'changée avant');
    }
    for (const issue of ['signée avant', 'changée avant'])
      expect(issues.filter((une) => une === issue).length).toBeGreaterThanOrEqual(SUREMENT);
  });
});
