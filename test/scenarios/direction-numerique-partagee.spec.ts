import { v7 as uuidv7 } from 'uuid';
import { Cohorte } from '../support/cohorte';
import { attendre, chercher, membre, offrir, PERIODE, proposer, type Membre } from '../support/competences';
import { CLAUSES } from '../support/prets';
import { Programme, Region } from '../support/programme';

const PART = { partPourCent: 40 };

describe('une direction numérique que plusieurs entreprises partagent', () => {
  let programme: Programme;
  let region: Region;
  let preteuse: Membre;
  let emprunteuses: readonly Membre[];
  let salarieId: string;
  beforeAll(async () => {
    programme = await Programme.lancer();
    region = await Region.ouvrir(programme, 1_000_000_00);
    const cohorte = await Cohorte.ouvrir(programme, region);
    preteuse = await membre(cohorte, region, '47.11F');
    emprunteuses = [await membre(cohorte, region), await membre(cohorte, region), await membre(cohorte, region)];
    const { body } = await region.equipe.instructeur.agir('personnes', {
      nom: 'Yann Kervella',
      courriel: `${uuidv7()}@example.org`,
    });
    salarieId = String(body.personneId);
  });
  afterAll(() => programme.fermer());

  /** A convention of the employee with that company, once their time was looked at. */
  const rediger = async ({ siren: utilisatriceSiren }: Membre, appariementId: string | null) => {
    const chemin = `conventions-de-pret/${uuidv7()}`;
    const convention = { ...CLAUSES, ...PERIODE, utilisatriceSiren, salarieId, appariementId };
    await preteuse.dirigeante.faire(`${chemin}/redaction`, convention);
    return { chemin, lue: await attendre(preteuse.dirigeante, chemin, ({ part }) => part !== 'demandee') };
  };

  it('n’est jamais prêtée au-delà de son temps : 40 % et 40 %, puis pas 40 % de plus', async () => {
    const { dirigeante } = preteuse;
    const offre = await offrir(preteuse, { nature: 'direction-numerique-partagee' });
    const proposes = [];
    for (const emprunteuse of emprunteuses) {
      const { besoinId } = await chercher(emprunteuse, PART);
      const { chemin } = await proposer(emprunteuse.dirigeante, offre.offreId, besoinId, PART);
      proposes.push({ emprunteuse, chemin });
    }
    const issues = [];
    for (const { emprunteuse, chemin } of proposes) {
      await dirigeante.faire(`${chemin}/acceptation`, {});
      const { etat, motif } = await attendre(dirigeante, chemin, ({ etat: lu }) => lu === 'conclu' || lu === 'ecarte');
      issues.push({ emprunteuse, appariementId: chemin.split('/')[1] ?? '', etat, motif });
    }
    expect(issues.map(({ etat }) => etat)).toEqual(['conclu', 'conclu', 'ecarte']);
    expect(issues[2]).toMatchObject({ motif: 'part-insuffisante' });
    expect((await dirigeante.lire(offre.chemin)).body).toMatchObject({ partLibrePourCent: 20 });

    for (const { emprunteuse, appariementId } of issues.slice(0, 2))
      expect((await rediger(emprunteuse, appariementId)).lue).toMatchObject({ part: 'tenue', partRefusee: null });
    const [, , { emprunteuse: derniere }] = issues as [unknown, unknown, { emprunteuse: Membre }];
    // A convention that comes from no match looks at the time of the employee, whatever was offered.
    const { chemin, lue } = await rediger(derniere, null);
    expect(lue).toMatchObject({ part: 'refusee', partRefusee: 'temps-insuffisant' });
    const { empreinte } = lue;
    for (const { dirigeante: qui } of [preteuse, derniere])
      expect((await qui.agir(`${chemin}/signature`, { empreinte })).body.code).toBe('part-de-temps-indisponible');
    const reduite = { ...CLAUSES, ...PERIODE, partDuTempsPourCent: 20, heuresParMois: 30 };
    await dirigeante.faire(`${chemin}/modification`, reduite);
    await attendre(dirigeante, chemin, ({ part, version }) => part === 'tenue' && version === 2);
  });
});
