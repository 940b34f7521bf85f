import { v7 as uuidv7 } from 'uuid';
import { Cohorte } from '../support/cohorte';
import { attendre, chercher, membre, offrir, PERIODE, proposer, type Membre } from '../support/competences';
import { CLAUSES } from '../support/prets';
import { Appelant, Programme, Region } from '../support/programme';

const FOIS = 12;

describe('un appariement que deux conventions et un déclin se disputent', () => {
  let programme: Programme;
  let region: Region;
  let preteuse: Membre;
  let emprunteuse: Membre;
  let ailleurs: Appelant;
  beforeAll(async () => {
    programme = await Programme.installer();
    const [un, autre] = [await programme.lancer(), await programme.lancer()];
    programme.joindre = () => un.url;
    region = await Region.ouvrir(programme, 1_000_000);
    const cohorte = await Cohorte.ouvrir(programme, region);
    [preteuse, emprunteuse] = [await membre(cohorte, region, '47.11F'), await membre(cohorte, region)];
    const { jeton, acteur } = preteuse.dirigeante;
    ailleurs = new Appelant(autre.url, jeton, acteur);
  });
  afterAll(() => programme.fermer());

  const conclure = async (): Promise<string> => {
    const { offreId } = await offrir(preteuse);
    const { besoinId } = await chercher(emprunteuse);
    const { chemin } = await proposer(emprunteuse.dirigeante, offreId, besoinId);
    await preteuse.dirigeante.faire(`${chemin}/acceptation`, {});
    await attendre(preteuse.dirigeante, chemin, ({ etat }) => etat === 'conclu');
    return chemin;
  };

  it('est décliné, ou suivi d’une seule', async () => {
    const { body } = await region.equipe.instructeur.agir('personnes', {
      nom: 'Yann Kervella',
      courriel: `${uuidv7()}@example.org`,
    });
    const issues: string[] = [];
    for (let fois = 0; fois < FOIS; fois += 1) {
      const chemin = await conclure();
      const appariementId = chemin.split('/')[1];
      const rediger = async (qui: Appelant) => {
        const conventionId = uuidv7();
        const convention = { utilisatriceSiren: emprunteuse.siren, salarieId: body.personneId, appariementId };
        const { status } = await qui.agir(`conventions-de-pret/${conventionId}/redaction`, {
          ...CLAUSES,
          ...PERIODE,
          partDuTempsPourCent: 1,
          heuresParMois: 1,
          ...convention,
        });
        return status === 200 ? [conventionId] : [];
      };
      const decliner = () => emprunteuse.dirigeante.agir(`${chemin}/declin`, { motif: 'sans-convention' });
      // First the conventions alone, last the decline alone, both at once between.
      const redigees = fois < FOIS - 2 ? [rediger(preteuse.dirigeante), rediger(ailleurs)] : [];
      if (fois < 2) await Promise.all(redigees).then(() => programme.journal.auRepos());
      const declin = await decliner();
      const conventions = (await Promise.all(redigees)).flat();
      await programme.journal.auRepos();

      const faits = await programme.requete<{ readonly type: string; readonly conventionId: string | null }>(
        `select type, data->>'conventionId' as "conventionId" from es.events where stream_id = 'appariement-${appariementId}'
          and type in ('AppariementTransforme.v1', 'AppariementDecline.v1')`,
      );
      expect(faits).toHaveLength(1);
      const [{ type, conventionId } = { type: '', conventionId: null }] = faits;
      expect(type === 'AppariementDecline.v1').toBe(declin.status === 200);
      if (conventionId !== null) expect(conventions).toContain(conventionId);
      issues.push(type);
    }
    for (const issue of ['AppariementTransforme.v1', 'AppariementDecline.v1'])
      expect(issues.filter((une) => une === issue).length).toBeGreaterThanOrEqual(2);
  });
});
