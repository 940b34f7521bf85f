import type { Enregistrement } from './fichier-publie';
import { Totaux } from './totaux';

const accepte = (siren: string, annee: number, montantCentimes: number, champsRepares = 0): Enregistrement => ({
  ligne: 2,
  etat: 'accepte',
  champsRepares,
  subvention: {
    attribuant: { nom: `Collectivité ${siren}`, siret: null, siren },
    beneficiaire: { nom: 'Club', numero: '452474562', nature: 'siren' },
    date: { valeur: String(annee), precision: 'annee' },
    annee,
    montantCentimes,
    objet: null,
    nature: null,
    referenceDecision: null,
    rang: 1,
    empreinte: 'e-1',
  },
});
const ecarte = (cause: string): Enregistrement => ({ ligne: 3, etat: 'ecarte', cause, motif: `${cause}.` });

const totauxDe = (...enregistrements: Enregistrement[]) => {
  const totaux = new Totaux();
  for (const enregistrement of enregistrements) totaux.ajouter(enregistrement);
  return totaux;
};

describe('totaliser un fichier', () => {
  it('cumule par attribuant et par année', () => {
    const totaux = totauxDe(
      accepte('2', 2018, 5),
      accepte('1', 2018, 7),
      accepte('1', 2017, 1, 2),
      accepte('1', 2018, 3),
    );
    expect(totaux.parAttribuantEtAnnee()).toEqual([
      { siren: '1', nom: 'Collectivité 1', annee: 2017, nombre: 1, montantCentimes: 1n },
      { siren: '1', nom: 'Collectivité 1', annee: 2018, nombre: 2, montantCentimes: 10n },
      { siren: '2', nom: 'Collectivité 2', annee: 2018, nombre: 1, montantCentimes: 5n },
    ]);
    expect([totaux.nombreAccepte, totaux.montantCentimes, totaux.champsRepares]).toEqual([4, 16n, 2]);
  });

  it('compte les causes, la plus fréquente en tête', () => {
    const totaux = totauxDe(ecarte('a'), ecarte('b'), ecarte('b'));
    expect(totaux.nombreEcarte).toBe(3);
    expect(totaux.parCause()).toEqual([
      { cause: 'b', nombre: 2 },
      { cause: 'a', nombre: 1 },
    ]);
  });

  it("appelle une autorité de son nom le plus fréquent de l'année", () => {
    const nomme = (nom: string): Enregistrement => {
      const enregistrement = accepte('1', 2018, 1);
      if (enregistrement.etat !== 'accepte') throw new Error('accepted');
      const { subvention } = enregistrement;
      return { ...enregistrement, subvention: { ...subvention, attribuant: { ...subvention.attribuant, nom } } };
    };
    const totaux = totauxDe(nomme('Autre ville'), nomme('Ville'), nomme('Ville'));
    expect(totaux.parAttribuantEtAnnee()).toMatchObject([{ nom: 'Ville', nombre: 3 }]);
  });

  it('compte les lignes emportées et les remarques', () => {
    const emporte = { ...ecarte('a'), lignesEmportees: 4 } as Enregistrement;
    const remarque = { ...accepte('1', 2018, 1), remarque: 'TTC' } as Enregistrement;
    const totaux = totauxDe(emporte, emporte, remarque);
    expect(totaux.lignesEmportees).toBe(8);
    expect(totaux.parRemarque()).toEqual([{ cause: 'TTC', nombre: 1 }]);
  });

  it("reste exact au-delà de ce qu'un nombre flottant tient", () => {
    const un = Number.MAX_SAFE_INTEGER;
    expect(totauxDe(accepte('1', 2018, un), accepte('1', 2018, un), accepte('1', 2018, 1)).montantCentimes).toBe(
      18_014_398_509_481_983n,
    );
  });

  it('borne sa mémoire sans perdre un centime', () => {
    const totaux = new Totaux();
    for (let rang = 0; rang < 50_010; rang += 1) totaux.ajouter(accepte(String(rang), 2018, 1));
    const lignes = totaux.parAttribuantEtAnnee();
    expect(lignes).toHaveLength(50_001);
    expect(lignes[0]).toEqual({ siren: '', nom: 'Autres attribuants', annee: 0, nombre: 10, montantCentimes: 10n });
  });
});
