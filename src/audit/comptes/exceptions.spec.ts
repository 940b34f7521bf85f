import { ACCORDE, dossierId, fait as faitDuDossier } from '#facts/aides-regionales';
import { fait, objet } from '#facts/entreprises';
import { fait as faitDePrestation, PAYEE, prestationId } from '#facts/prestations';
import type { DomainEvent } from '#libs/event-sourcing';
import { enEuros } from '#libs/france';
import { Etats } from './etats';
import { dossiersContredits, exceptions } from './exceptions';

const objets = [objet];
const depasse = fait('PlafondDepasse.v2')({ objets });
const resorbe = fait('DepassementResorbe.v2')({ objets });
const suspendu = faitDuDossier('VersementsSuspendus.v1')();
const paye = (reference: string) =>
  faitDuDossier('AidePayee.v2')({
    reference,
    montantPayeCentimes: 100_00,
    resteAPayerCentimes: 1,
    payeeLe: '2026-04-22',
  });

const DU_COMPTE = ['PlafondDepasse.v2', 'DepassementResorbe.v2'];

const exceptionsApres = (...faits: readonly DomainEvent[]) => {
  const etats = new Etats();
  for (const event of [...ACCORDE, ...faits])
    etats.see({ stream: DU_COMPTE.includes(event.type) ? 'compteDeMinimis-1' : `dossierAide-${dossierId}`, ...event });
  return exceptions(etats);
};

describe('un versement hors plafond', () => {
  it('est une exception quand il est enregistré après que le compte a dit le dépassement, et lui seul', () => {
    expect(exceptionsApres(paye('M1'), depasse, paye('M2'), suspendu)).toEqual([
      `dossier ${dossierId} : versement M2 de ${enEuros(100_00)}, daté du 22/04/2026, enregistré après que son compte a dit le dépassement`,
    ]);
  });
  it('en est une aussi quand il paie une prestation', () => {
    const prestation = { nature: 'prestation', id: prestationId } as const;
    const etats = new Etats();
    const payee = faitDePrestation('PrestationPayee.v1')({ reference: 'M3', montantCentimes: 90_00 });
    for (const event of PAYEE.slice(0, -1)) etats.see({ stream: `prestation-${prestationId}`, ...event });
    const horsPlafond = fait('PlafondDepasse.v2')({ objets: [prestation] });
    etats.see({ stream: 'compteDeMinimis-1', ...horsPlafond });
    etats.see({ stream: `prestation-${prestationId}`, ...payee });
    expect(exceptions(etats)).toEqual([
      `prestation ${prestationId} : versement M3 de ${enEuros(90_00)}, daté du 02/06/2026, enregistré après que son compte a dit le dépassement`,
    ]);
    etats.see({ stream: 'compteDeMinimis-1', ...fait('DepassementResorbe.v2')({ objets: [prestation] }) });
    expect(exceptions(etats)).toEqual([]);
  });
  it('n’en est pas une quand il est enregistré avant', () => {
    expect(exceptionsApres(paye('M1'), depasse, suspendu)).toEqual([]);
  });
  it('n’en est plus une quand le compte dit que le dépassement est résorbé', () => {
    expect(exceptionsApres(depasse, paye('M1'), suspendu, resorbe)).toEqual([]);
  });
  it('n’en est pas une après la résorption', () => {
    expect(exceptionsApres(depasse, suspendu, resorbe, faitDuDossier('VersementsRepris.v1')(), paye('M1'))).toEqual([]);
  });
});

describe('un dossier contredit', () => {
  const { siren } = fait('CessationConstatee.v1')().data;
  const contredits = (...fins: readonly DomainEvent[]) => {
    const etats = new Etats();
    for (const event of ACCORDE) etats.see({ stream: `dossierAide-${dossierId}`, ...event });
    for (const event of [fait('EntrepriseReferencee.v2')(), ...fins])
      etats.see({ stream: `entreprise-${siren}`, ...event });
    return dossiersContredits(etats);
  };

  it('est nommé avec ce que la fin de l’entreprise ou de l’établissement contredit', () => {
    expect(contredits(fait('CessationConstatee.v1')({ cesseeLe: '2026-02-01' }))).toEqual([
      `dossier ${dossierId} : déposé le 02/02/2026 et accordé le 20/04/2026, et son entreprise 552081317 a cessé le 01/02/2026`,
    ]);
    expect(contredits(fait('CessationConstatee.v1')())).toEqual([
      `dossier ${dossierId} : accordé le 20/04/2026, et son entreprise 552081317 a cessé le 02/03/2026`,
    ]);
    expect(contredits(fait('EtablissementFerme.v1')({ fermeLe: '2026-02-01' }))).toEqual([
      `dossier ${dossierId} : déposé le 02/02/2026, et son établissement 55208131766522 a fermé le 01/02/2026`,
    ]);
  });
  it('ne l’est pas par une fin qui suit ses actes, ni sans fin', () => {
    expect(contredits(fait('CessationConstatee.v1')({ cesseeLe: '2026-04-21' }))).toEqual([]);
    expect(contredits()).toEqual([]);
  });
});
