import type { DomainEvent } from '#libs/event-sourcing';
import { experimentationId, fait, piloteId } from '#facts/pme-digitale';
import { mission, programme } from '../../../../test/support/acteurs-de-la-cohorte';
import { SECTEURS } from '../secteurs';
import { TAILLES } from '../tailles';
import { admettre, AdmettreEntreprise } from './admettre-entreprise/admettre-entreprise';
import { admisesAvec, obstaclesA } from './cohorte';
import { experimentation, type Experimentation } from './experimentation';
import { AXES, type ExperimentationEvent } from './experimentation.events';
import { fixerPlaces, FixerPlaces } from './fixer-places/fixer-places';
import { fixerQuota, FixerQuota } from './fixer-quota/fixer-quota';
import { sortir, SortirEntreprise } from './sortir-entreprise/sortir-entreprise';

const SUITES = 60;
const DECISIONS = 150;
const REGIONS = ['53', '76', '84'];

/** Numbers from 0 to 1 that are the same for a seed. */
const hasardDe = (graine: number) => () => {
  graine = (Math.imul(graine, 1_664_525) + 1_013_904_223) >>> 0;
  return graine / 2 ** 32;
};

class Suite {
  private etat: Experimentation | null;
  /** SIRENs in the order in which they became admissible. */
  private readonly arrivees: string[] = [];
  private readonly hasard: () => number;

  constructor(graine: number) {
    this.hasard = hasardDe(graine);
    const plafonds = (codes: readonly string[], au: number) =>
      codes.map((code) => ({ code, plafond: Math.floor(this.hasard() * au) }));
    const ouverte = fait('ExperimentationOuverte.v1')({
      places: 1 + Math.floor(this.hasard() * 12),
      plafonds: { regions: plafonds(REGIONS, 8), tailles: plafonds(TAILLES, 10), secteurs: plafonds(SECTEURS, 6) },
    });
    this.etat = experimentation.evolve(null, ouverte);
  }

  private tirer<Un>(parmi: readonly Un[]): Un {
    return parmi[Math.floor(this.hasard() * parmi.length)]!;
  }

  private faire(decider: (etat: Experimentation | null) => readonly ExperimentationEvent[]): void {
    let faits: readonly DomainEvent[] = [];
    try {
      faits = decider(this.etat);
    } catch {
      // A refusal changes nothing.
    }
    this.etat = faits.reduce<Experimentation | null>(
      (etat, event) => experimentation.evolve(etat, event as ExperimentationEvent),
      this.etat,
    );
  }

  /** One decision, of an admission, an exit, a quota or places. */
  avancer(rang: number): void {
    const sort = this.hasard();
    const qui = mission('2026-03-16', piloteId);
    if (sort < 0.5 || !this.etat) {
      const siren = String(100_000_000 + rang);
      this.arrivees.push(siren);
      const secteur = this.tirer(SECTEURS.slice(0, 4));
      const candidature = { siren, rang: 1, region: this.tirer(REGIONS), taille: this.tirer(TAILLES), secteur };
      this.faire(admettre(new AdmettreEntreprise({ ...candidature, experimentationId }, programme('2026-03-16'))));
    } else if (sort < 0.75 && this.arrivees.length > 0) {
      const sortie = { experimentationId, siren: this.tirer(this.arrivees), rang: 1, motif: 'manquement' as const };
      this.faire(sortir(new SortirEntreprise(sortie, programme('2026-03-16'))));
    } else if (sort < 0.9) {
      const axe = this.tirer(AXES);
      const code = this.tirer(Object.keys(this.etat.plafonds[axe]));
      const plafond = Math.floor(this.hasard() * 10);
      this.faire(
        fixerQuota(new FixerQuota({ experimentationId, axe, code, plafond, motif: 'quota-insuffisant' }, qui)),
      );
    } else {
      const places = 1 + Math.floor(this.hasard() * 20);
      this.faire(fixerPlaces(new FixerPlaces({ experimentationId, places, motif: 'credits-disponibles' }, qui)));
    }
  }

  verifier(): void {
    const cohorte = this.etat!;
    const { places, plafonds, admises, attente } = cohorte;
    const numeros = admises.map(({ numero }) => numero);
    expect(admises.length).toBeLessThanOrEqual(places);
    expect(new Set(numeros).size).toBe(numeros.length);
    expect(numeros.filter((numero) => numero < 1 || numero > places)).toEqual([]);
    const depasses = AXES.flatMap((axe) =>
      Object.entries(plafonds[axe]).filter(([code, plafond]) => admisesAvec(cohorte, axe, code) > plafond),
    );
    expect(depasses).toEqual([]);
    const sirens = attente.map(({ siren }) => siren);
    expect(sirens).toEqual(this.arrivees.filter((siren) => sirens.includes(siren)));
    expect(attente.filter((candidature) => obstaclesA(cohorte, candidature).length === 0)).toEqual([]);
    expect(admises.filter(({ siren }) => sirens.includes(siren))).toEqual([]);
  }

  get taille(): readonly [number, number] {
    return [this.etat!.admises.length, this.etat!.attente.length];
  }
}

describe('une cohorte, quelle que soit la suite des décisions', () => {
  it('ne dépasse ni ses places ni ses quotas, et ne fait attendre personne dont ils ont de la place', () => {
    const tailles: (readonly [number, number])[] = [];
    for (let graine = 1; graine <= SUITES; graine += 1) {
      const suite = new Suite(graine);
      for (let rang = 0; rang < DECISIONS; rang += 1) {
        suite.avancer(rang);
        suite.verifier();
      }
      tailles.push(suite.taille);
    }
    // Both ends were reached: cohorts with companies, and lists with others.
    expect(tailles.filter(([admises]) => admises > 3).length).toBeGreaterThan(SUITES / 2);
    expect(tailles.filter(([, attente]) => attente > 3).length).toBeGreaterThan(SUITES / 2);
  });
});
