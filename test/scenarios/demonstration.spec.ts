import { ajouterDesJours } from '#libs/france';
import type { Objet } from '#modules/objets';
import { planDe } from '../../src/demonstration/plan';
import { Programme, type Annee } from '../support/programme';

const GRAINE = 257;
const ENTREPRISES = 15;
const ANNEE: Annee = { graine: GRAINE, entreprises: ENTREPRISES };

interface Fait {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every stream, fact by fact, whatever the order between streams. */
const faitsDe = (programme: Programme): Promise<readonly Fait[]> =>
  programme.requete('select stream_id, version::int, type, data from es.events order by stream_id, version');

describe('la démonstration', () => {
  let suivie: Programme;
  let arretee: Programme;
  let faits: readonly Fait[];
  const jours: string[] = [];
  beforeAll(async () => {
    [suivie, arretee] = await Promise.all([Programme.installer(), Programme.installer()]);
    await suivie.jouerUneAnnee({ ...ANNEE, onDay: ({ jour }) => jours.push(jour) });
    faits = await faitsDe(suivie);
  });
  afterAll(() => Promise.all([suivie.fermer(), arretee.fermer()]));

  it('rejouée avec la même graine, arrêtée ou non au milieu, donne les mêmes faits', async () => {
    const arreterAMiChemin: Annee['onDay'] = ({ actesJoues, total }, demonstration) => {
      if (actesJoues > total / 2) demonstration.arreter();
    };
    await arretee.jouerUneAnnee({ ...ANNEE, onDay: arreterAMiChemin });
    const auMilieu = (await faitsDe(arretee)).map(({ type }) => type);
    expect(auMilieu).not.toContain('DemonstrationAchevee.v1');
    await expect(arretee.jouerUneAnnee({ ...ANNEE, graine: 8 })).rejects.toThrow(/--graine 257 --entreprises 15/);
    await arretee.jouerUneAnnee({});
    expect(faits.length).toBeGreaterThan(auMilieu.length);
    expect(await faitsDe(arretee)).toEqual(faits);
    const types = new Set(faits.map(({ type }) => type));
    for (const type of ['AidePayee.v2', 'ReservationExpiree.v1', 'AideRefusee.v1', 'DemonstrationAchevee.v1'])
      expect(types).toContain(type);
    await expect(suivie.jouerUneAnnee(ANNEE)).rejects.toThrow(/n’est pas vide/);
  });

  it('reçoit un dossier sur papier, et fait revenir à l’instruction celui qu’une réunion met hors plafond', () => {
    const donnees = (type: string) => faits.filter((fait) => fait.type === type).map(({ data }) => data);
    const papier = donnees('DossierDepose.v3').filter(({ motifDeReception }) => motifDeReception === 'depot-papier');
    expect(papier.length).toBeGreaterThan(0);
    for (const { deposeLe, enregistreLe } of papier) expect(String(deposeLe) < String(enregistreLe)).toBe(true);
    const retenus = donnees('FinancementRefuse.v2').filter(({ motif }) => motif === 'plafond-apres-reunion');
    expect(retenus.length).toBeGreaterThan(0);
    const depassees = donnees('ReservationDepassee.v2').map(({ objet }) => (objet as Objet).id);
    expect(depassees).toEqual(expect.arrayContaining(retenus.map(({ dossierId }) => dossierId)));
  });

  it('s’arrête aux jours où un acte est prévu ou une réservation échoit, et à eux seuls', () => {
    const prevus = planDe(GRAINE, ENTREPRISES).actes.map(({ jour }) => jour);
    const echeances = faits
      .filter(({ type }) => type === 'PropositionValidee.v1')
      .map(({ data }) => ajouterDesJours(String(data.expireLe), 1));
    expect(echeances.length).toBeGreaterThan(0);
    expect(jours).toEqual([...new Set([...prevus, ...echeances])].sort());
  });
});
