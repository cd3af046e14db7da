import { describe, expect, it } from 'vitest';
import { composeCypher, tellThen } from '../../server/graph/composition.ts';

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim();
const then = (text: string) => flat(tellThen(text));

const counted = (name: string) => then(`${name}.superseded IS NULL`);

describe('tellThen(text)', () => {
  it('asks what counted by the sequence, whatever the variable is called', () => {
    const said = counted('said');
    expect(said).toContain('coalesce(said.learned, said.sequence) > $asOf OR said.superseded <= $asOf');
    expect(said).toContain('said.hidden IS NOT NULL');
    expect(said).toContain('said.overruled[atThen] <= $asOf AND $asOf < said.overruled[atThen + 1]');
    expect(then('WHERE a.superseded IS NULL AND b.superseded IS NULL')).toBe(
      `WHERE ${said.replaceAll('said.', 'a.')} AND ${said.replaceAll('said.', 'b.')}`,
    );
  });

  it('asks of an entity, an utterance and an event whether it had members', () => {
    for (const name of ['entity', 'event', 'utterance', 'present'])
      expect(then(`${name}.superseded IS NULL`)).toBe(
        `EXISTS { MATCH (${name})<-[memberThen:IS|REPORT_OF]-() WHERE ${counted('memberThen')} }`,
      );
  });

  it('gives ids, properties and outlets as they were', () => {
    expect(then('RETURN statement.id AS id')).toBe(
      'RETURN CASE WHEN statement.superseded > $asOf THEN coalesce(statement.was, statement.id) ELSE statement.id END AS id',
    );
    expect(then('properties(entity)')).toContain('[(entity)-[:WAS]->(stateThen:State)');
    expect(then('properties(statement)')).toMatch(/^statement \{\.\*, id: CASE .*, reviewed: head\(/u);
    expect(then('article.outlet')).toContain('(article)-[:WAS]->');
    expect(then('statement.was IS NULL')).toContain('statement.was IS NULL OR statement.superseded > $asOf');
    expect(then('change.learned IS NOT NULL')).toBe('change.learned <= $asOf');
  });

  it('counts again what a statement keeps of its links and judgements', () => {
    expect(then('statement.targets = 0')).toBe(
      `size([(statement)-[aboutThen:ABOUT]->() WHERE ${counted('aboutThen')} | 1]) = 0`,
    );
    expect(then('statement.speakerConfidence')).toContain('(statement)<-[saidThen:SAID {rank: 0}]-');
    expect(then('(statement.reviewed IS NOT NULL)')).toContain(counted('judgementThen'));
  });

  it.each([
    '$asked.statement.id',
    'detail.statement.id',
    'each.id',
    'entity.id',
    'properties(told)',
    'version.superseded = article.retracted',
    'MATCH (entity:Entity {id: $id})',
  ])('leaves %s as it is', (text) => {
    expect(then(text)).toBe(text);
  });
});

describe("composeCypher(name, 'then')", () => {
  it('answers nothing as of a sequence that is yet to come', () => {
    expect(flat(composeCypher('read-stats', 'then'))).toMatch(
      /^OPTIONAL MATCH \(ledger:Meta \{key: 'ledger'\}\) WITH coalesce\(ledger\.sequence, 0\) AS ledger WHERE ledger >= \$asOf /u,
    );
  });

  it('takes parts in the form of then, and leaves the text of the present as its file has it', () => {
    expect(composeCypher('read-entities', 'then')).toContain("'state_names'");
    expect(composeCypher('read-entities')).not.toContain("'state_names'");
    expect(composeCypher('read-entities')).not.toContain('$asOf');
  });
});
