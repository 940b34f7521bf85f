import type { RecordedEvent } from '#libs/event-sourcing';
import { referencesDe } from './references';

const UUID = '0190c5a0-0000-7000-8000-0000000000d1';
const AUTRE = '0190c5a0-0000-7000-8000-0000000000d2';
const SHA = 'a'.repeat(64);

const fait = (data: object, change: object = {}): RecordedEvent =>
  ({ stream: 'sujet-x', data, metadata: { actor: { territoire: 'FR' } }, ...change }) as unknown as RecordedEvent;

const references = (...lire: Parameters<typeof fait>) => [...referencesDe(fait(...lire))].sort();

describe('ce qu’un fait nomme', () => {
  it.each<readonly [string, object, readonly string[]]>([
    [
      'un objet par son UUID, où qu’il soit',
      { a: { b: [{ dossierId: UUID.toUpperCase() }] }, sujet: `de ${AUTRE} ` },
      [UUID, AUTRE],
    ],
    ['une entreprise par son SIREN', { preteuseSiren: '552081317', sirens: ['130025265'] }, ['130025265', '552081317']],
    ['celle d’un établissement', { siret: '55208131766522' }, ['552081317']],
    ['celle d’un compte', { compteId: '552081317-2' }, ['552081317']],
    [
      'les membres d’un groupe',
      { membres: ['552081317', { siren: '130025265', rang: 1 }] },
      ['130025265', '552081317'],
    ],
    ['une région', { utilisatriceRegion: '53', region: '2A' }, ['2A', '53']],
    ['un document par son empreinte', { empreinte: SHA.toUpperCase() }, [SHA]],
  ])('%s', (_, data, attendues) => {
    expect(references(data)).toEqual(attendues);
  });

  it.each<readonly [string, object]>([
    ['un EPCI, qui a neuf chiffres', { epci: '200067932' }],
    ['un texte de neuf chiffres', { reference: '552081317' }],
    ['un nombre', { siren: 552081317 }],
    ['le pays', { territoire: 'FR', region: null }],
    ['un département', { departement: '35' }],
    ['des chiffres de plus', { siren: '5520813170' }],
  ])('mais pas %s', (_, data) => {
    expect(references(data)).toEqual([]);
  });

  it('ce que nomme son flux, et la région de qui agit', () => {
    expect(references({}, { stream: `dossierAide-${UUID}` })).toEqual([UUID]);
    expect(references({}, { stream: 'entreprise-552081317' })).toEqual(['552081317']);
    expect(references({}, { metadata: { actor: { territoire: '53' } } })).toEqual(['53']);
  });
});
