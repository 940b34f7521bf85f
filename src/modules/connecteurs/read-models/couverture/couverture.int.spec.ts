import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { charteDesConnecteurs, fait } from '#facts/connecteurs';
import { fait as faitDeMarque } from '#facts/marque-mission';
import { ajouterDesJours, dateDeParis } from '#libs/france';
import type { ProjectionEngine } from '#libs/projections';
import { Atelier } from '../../../../../test/support/atelier';
import { READ_MODELS } from '../read-models';
import { NombresDeDemandesController } from '../demandes/nombres-de-demandes.controller';
import { DEMANDES_PAR_ETAT } from '../demandes/demandes-par-etat.decompte';
import { PRISES_EN_CHARGE } from '../demandes/prises-en-charge.decompte';
import { CouvertureController } from './couverture.controller';

const JOUR = dateDeParis(new Date().toISOString());
const ilYA = (jours: number) => ajouterDesJours(JOUR, -jours);
const mission = { personneId: 'm1', role: 'mission.pilote', territoire: 'FR' };
const bretonne = { personneId: 'r1', role: 'referent.territorial', territoire: '53' };

interface Demande {
  readonly departement: string;
  /** Days since it was filed. */
  readonly age: number;
  /** Days before somebody had it in charge; null when nobody has. */
  readonly attente: number | null;
  readonly close: boolean;
}

interface Connecteur {
  readonly departements: readonly string[];
  readonly capacite: number;
  readonly prises: number;
  readonly fin: 'absent' | 'suspendu' | 'sans-charte' | null;
}

const centile = (jours: readonly number[], part: number): unknown => {
  if (jours.length === 0) return null;
  const tries = jours.toSorted((a, b) => a - b);
  const rang = part * (tries.length - 1);
  const dessous = tries[Math.floor(rang)] ?? 0;
  return expect.closeTo(dessous + (rang - Math.floor(rang)) * ((tries[Math.ceil(rang)] ?? 0) - dessous), 6);
};

describe('la couverture et les nombres du réseau', () => {
  let atelier: Atelier;
  let engine: ProjectionEngine;
  const lues: Demande[] = [];
  const reseau: Connecteur[] = [];
  beforeAll(async () => {
    const projections = READ_MODELS.map(({ projection }) => projection);
    atelier = await Atelier.open(projections.flatMap(({ tables }) => tables));
    engine = atelier.engine({ projections });
    await engine.start();
    await atelier.record(
      'charte-connecteur',
      faitDeMarque('ChartePubliee.v1')({ nature: 'connecteur', empreinte: charteDesConnecteurs }),
    );
  });
  afterAll(() => atelier.close());

  const projete = () => Promise.all(READ_MODELS.map(({ projection: { name } }) => atelier.reached(engine, name)));
  const couverture = (qui = mission) => new CouvertureController(atelier.source).lire(qui);
  const nombres = (qui = mission) => new NombresDeDemandesController(atelier.source).lire(qui);

  const demander = async ({ departement, age, attente, close }: Demande) => {
    const demandeId = uuidv7();
    const region = departement === '31' ? '76' : '53';
    const prise = { demandeId, region, departement, ouverteLe: ilYA(age) };
    await atelier.record(
      `demandeAccompagnement-${demandeId}`,
      fait('AccompagnementDemande.v1')({ demandeId, departement, region, demandeLe: ilYA(age) }),
      ...(attente === null
        ? []
        : [fait('DemandePriseEnCharge.v1')({ ...prise, priseEnChargeLe: ilYA(age - attente) })]),
      ...(close ? [fait('AccompagnementClos.v1')({ demandeId })] : []),
    );
  };

  const rejoindre = async ({ departements, capacite, prises, fin }: Connecteur) => {
    const connecteurId = uuidv7();
    const region = departements[0] === '31' ? '76' : '53';
    await atelier.record(
      `connecteur-${connecteurId}`,
      fait('CandidatureConnecteurDeposee.v1')({ connecteurId, region, departements }),
      fait('ConnecteurAccepte.v1')({ connecteurId, capacite }),
      ...(fin === 'sans-charte' ? [] : [fait('CharteConnecteurSignee.v1')({ connecteurId })]),
      ...Array.from({ length: prises }, () => fait('PlacePrise.v1')({ connecteurId, demandeId: uuidv7() })),
      ...(fin === 'absent' ? [fait('AbsenceDeclaree.v1')({ connecteurId, du: ilYA(3), au: JOUR })] : []),
      ...(fin === 'suspendu' ? [fait('ConnecteurSuspendu.v1')({ connecteurId })] : []),
    );
  };

  const unDepartement = fc.constantFrom('29', '56', '31');
  const uneDemande = fc.record({
    departement: unDepartement,
    age: fc.nat(80),
    attente: fc.option(fc.nat(70)),
    close: fc.boolean(),
  });
  const unConnecteur = fc.record({
    departements: fc.constantFrom<readonly string[]>(['29'], ['29', '56'], ['31']),
    capacite: fc.integer({ min: 1, max: 4 }),
    prises: fc.nat(5),
    fin: fc.constantFrom<Connecteur['fin'][]>(null, null, null, 'absent', 'suspendu', 'sans-charte'),
  });

  const deLaDemande = (departement: string) => {
    const siennes = lues.filter((demande) => demande.departement === departement);
    const ouvertes = siennes.filter(({ close }) => !close);
    const jours = siennes.flatMap(({ attente }) => (attente === null ? [] : [attente]));
    return {
      demandesOuvertes: ouvertes.length,
      demandesSansConnecteur: ouvertes.filter(({ attente }) => attente === null).length,
      prisesEnCharge: jours.length,
      medianeJours: centile(jours, 0.5),
      p90Jours: centile(jours, 0.9),
    };
  };
  const deLOffre = (departement: string) => {
    const actifs = reseau.filter(
      ({ departements, fin }) => departements.includes(departement) && (fin === null || fin === 'absent'),
    );
    const libres = actifs
      .filter(({ fin }) => fin === null)
      .map(({ capacite, prises }) => Math.max(0, capacite - prises));
    return {
      connecteursActifs: actifs.length,
      capacite: actifs.reduce((somme, { capacite }) => somme + capacite, 0),
      placesLibres: libres.reduce((somme, places) => somme + places, 0),
    };
  };

  it('compte ce que l’on compte demande par demande et connecteur par connecteur', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(uneDemande, { maxLength: 12 }),
        fc.array(unConnecteur, { maxLength: 6 }),
        async (demandes, connecteurs) => {
          const posees = demandes.map((demande) => ({
            ...demande,
            attente: demande.attente !== null && demande.attente > demande.age ? null : demande.attente,
          }));
          for (const demande of posees) await demander(demande);
          for (const connecteur of connecteurs) await rejoindre(connecteur);
          lues.push(...posees);
          reseau.push(...connecteurs);
          await projete();
          const vues = (await couverture()).filter(({ departement }) => ['29', '31', '56'].includes(departement));
          expect(vues).toMatchObject(
            ['29', '31', '56'].map((code) => ({ departement: code, ...deLaDemande(code), ...deLOffre(code) })),
          );
          const bretagne = lues.filter(({ departement }) => departement !== '31');
          const attendent = bretagne.filter(({ close, attente }) => !close && attente === null);
          const deAge = (de: number, a: number) => attendent.filter(({ age }) => age >= de && age <= a).length;
          const { etats, ages, sansConnecteur } = await nombres(bretonne);
          expect(Object.fromEntries(etats.map(({ etat, nombre }) => [etat, nombre]))).toMatchObject({
            deposee: attendent.length,
            'en-charge': bretagne.filter(({ close, attente }) => !close && attente !== null).length,
            close: bretagne.filter(({ close }) => close).length,
            abandonnee: 0,
          });
          expect([sansConnecteur, ages]).toEqual([
            attendent.length,
            [
              { deJours: 0, aJours: 9, nombre: deAge(0, 9) },
              { deJours: 10, aJours: 21, nombre: deAge(10, 21) },
              { deJours: 22, aJours: 45, nombre: deAge(22, 45) },
              { deJours: 46, aJours: null, nombre: deAge(46, 80) },
            ],
          ]);
          const [prises] = await atelier.source.query<unknown[]>(
            `select * from (${PRISES_EN_CHARGE.sql('lecture')}) p where region = '53'`,
            ['53', null, null, JOUR],
          );
          const jours = bretagne.flatMap(({ attente }) => (attente === null ? [] : [attente]));
          if (jours.length + attendent.length > 0)
            expect(prises).toEqual({
              region: '53',
              prises: jours.length,
              medianeJours: centile(jours, 0.5),
              p90Jours: centile(jours, 0.9),
              enAttente: attendent.length,
              enRetard: deAge(46, 80),
            });
        },
      ),
      { numRuns: 15 },
    );
  });

  it('garde dans chaque chiffre ce que ses lignes donnent', async () => {
    const ecarts = (garde: string, compte: string) =>
      atelier.rows(`(${garde}) except (${compte}) union all ((${compte}) except (${garde}))`);
    expect(
      await ecarts(
        'select region, mois, origine, nombre::int8 from lecture.connecteurs_acceptes_par_mois',
        `select region, to_char("accepteLe", 'YYYY-MM'), origine, count(*) from lecture.connecteurs where "accepteLe" is not null group by 1, 2, 3`,
      ),
    ).toEqual([]);
    expect(
      await ecarts(
        'select region, departement, mois, etat, nombre::int8 from lecture.demandes_par_mois',
        `select region, departement, to_char("demandeLe", 'YYYY-MM'), etat, count(*) from lecture.demandes_accompagnement group by 1, 2, 3, 4`,
      ),
    ).toEqual([]);
    expect(await atelier.source.query(DEMANDES_PAR_ETAT.sql('lecture'), ['00', null, null])).toEqual([]);
  });
});
