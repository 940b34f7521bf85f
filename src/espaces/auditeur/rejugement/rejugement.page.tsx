import { moment } from '#libs/france';
import { formatCount, Table, type Column } from '#libs/ui';
import { REGLES } from '../../../audit/rejugement/regles';
import type { DecisionEcartee, DecisionsRejugees } from '../../../audit/rejugement/rejugement.answer';
import { LIMITE } from '../../../audit/rejugement/limite';
import { adresse } from '../../adresse';
import type { Vue } from '../../vue';
import { ChampDeDate } from '../champ-de-date';
import { LienDuFlux } from '../liens';
import type { LigneComparee } from '../lignes';
import { MenuDAudit } from '../menu';
import { lignesDeLEcart } from './ecarts';
import type { RejugementDemande } from './rejugement.query';

const COLONNES: readonly Column<LigneComparee>[] = [
  { title: 'Champ', prose: true, text: ({ libelle }) => libelle },
  { title: 'Enregistré', prose: true, text: ({ avant }) => avant },
  { title: 'Rejugé', prose: true, text: ({ apres }) => apres },
];

const ISSUES: Readonly<Record<DecisionEcartee['issue'], string>> = {
  differente: 'Autre décision',
  refusee: 'Refusée aujourd’hui',
  'non-relue': 'Ne se rejuge pas',
};

const Formulaire = ({ demande: { du, au, reglesDu, regle, valeur } }: { readonly demande: RejugementDemande }) => (
  <form class="filtres" method="get" action="/audit/rejugement" aria-label="Choisir ce qui est rejugé">
    <ChampDeDate nom="du" libelle="Actes du" valeur={du} />
    <ChampDeDate nom="au" libelle="au" valeur={au} />
    <ChampDeDate nom="reglesDu" libelle="Règles en vigueur le (sans jour : celles de leur date)" valeur={reglesDu} />
    <label>
      Règle dont le chiffre change
      <select name="regle">
        <option value="">Aucune</option>
        {REGLES.map(({ code, libelle }) => (
          <option key={code} value={code} selected={code === regle}>
            {libelle}
          </option>
        ))}
      </select>
    </label>
    <label>
      Son chiffre
      <input type="text" inputMode="numeric" name="valeur" value={valeur} pattern="\d{1,13}" size={14} />
    </label>
    <button type="submit" name="lancer" value="oui">
      Rejuger
    </button>
  </form>
);

const Decision = ({ decision }: { readonly decision: DecisionEcartee }) => {
  const { acte, flux, le, faits, issue, ecarts, refus, raison } = decision;
  return (
    <li class="fait">
      <h3>
        {ISSUES[issue]} : {acte ?? faits.join(', ')}
      </h3>
      <p class="provenance">
        Acte du {moment(le)}, <LienDuFlux flux={flux} />
      </p>
      {refus !== null && <p>{refus.phrase}</p>}
      {raison !== null && <p>{raison}</p>}
      {ecarts.length > 0 && (
        <Table
          caption={`Écarts de ${acte ?? 'cette décision'}`}
          columns={COLONNES}
          rows={ecarts.flatMap(lignesDeLEcart)}
        />
      )}
    </li>
  );
};

const Resultat = ({
  demande,
  rejugees,
}: {
  readonly demande: RejugementDemande;
  readonly rejugees: DecisionsRejugees;
}) => {
  const { identiques, lignes, suite } = rejugees;
  const { du, au, reglesDu, regle, valeur } = demande;
  return (
    <>
      <h2>Résultat</h2>
      <p>
        {formatCount(identiques, 'décision identique', 'décisions identiques')},{' '}
        {formatCount(lignes.length, 'autre qui ne l’est pas', 'autres qui ne le sont pas')}
        {suite === null ? '.' : ', et d’autres suivent.'}
      </p>
      {lignes.length > 0 && (
        <ol class="faits">
          {lignes.map((ligne) => (
            <Decision key={`${ligne.position} ${ligne.flux}`} decision={ligne} />
          ))}
        </ol>
      )}
      {suite !== null && (
        <nav aria-label="Pages du rejugement">
          <a
            href={adresse('/audit/rejugement', {
              ...{ du, au, reglesDu, regle, valeur: valeur === undefined ? undefined : String(valeur) },
              ...{ lancer: 'oui', apres: suite },
            })}
          >
            Décisions suivantes
          </a>
        </nav>
      )}
    </>
  );
};

/** `rejugees`: undefined until a period is asked for. */
export const pageDuRejugement = (demande: RejugementDemande, rejugees: DecisionsRejugees | undefined): Vue => ({
  titre: 'Décisions rejugées',
  contenu: (
    <>
      <MenuDAudit />
      <p>
        Chaque décision d’une période est prise à nouveau, sur les faits qui la précédaient. Rien n’est écrit. Cette
        page dit celles qui seraient autres, et par quoi.
      </p>
      <Formulaire demande={demande} />
      {rejugees && <Resultat demande={demande} rejugees={rejugees} />}
      <p class="definition">{LIMITE}</p>
    </>
  ),
});
