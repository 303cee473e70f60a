import { describe, expect, test } from 'vitest';
import { direct, reported } from './reader.ts';

describe('English direct speech', () => {
  test.each([
    ['“We are ready,” said Captain Joan Reed. “The crew knows its job.”', ['Captain Joan Reed', 'Captain Joan Reed']],
    ["'We are ready,' said Captain Joan Reed. 'The crew knows its job.'", ['Captain Joan Reed', 'Captain Joan Reed']],
    ['"We found no cracks," Joan Reed told the Northport Gazette.', ['Joan Reed']],
    ['“The harbour,” said Clara Whitfield, “will reopen in June.”', ['Clara Whitfield', 'Clara Whitfield']],
    ['Asked about the delay, Joan Reed replied: “No comment.”', ['Joan Reed']],
    ['Prime Minister Edith Crane called the plan “a costly mistake”.', ['Prime Minister Edith Crane']],
    ['The plan is "a costly mistake", according to Edith Crane.', ['Edith Crane']],
    ['In the words of President Adam Cole, the deal is “the best we could get”.', ['President Adam Cole']],
    ['“We will appeal,” lawyer Ruth Feld was quoted as saying by the Daily Post.', ['Ruth Feld']],
    ['The company said in a statement: “We regret the error.”', ['company']],
    ['Joan Reed came back. “I won’t resign,” she said. “Not now, not ever.”', ['Joan Reed', 'Joan Reed']],
  ])('has its speaker: %s', (text, speakers) => {
    expect(direct(text, 'en').map(([, speaker]) => speaker)).toEqual(speakers);
  });

  test('holds other quotations', () => {
    expect(direct('“She told me ‘never again’ and left,” said Peter Marsh.', 'en')).toEqual([
      ['“She told me ‘never again’ and left,”', 'Peter Marsh'],
    ]);
  });

  test.each([
    'The film “The Long Night” opens on Friday, the studio announced.',
    'The ship “Aurora” sank on Tuesday, police said.',
  ])('is no title and no name: %s', (text) => {
    expect(direct(text, 'en')).toEqual([]);
  });
});

describe('English reported speech', () => {
  test.each([
    ['Engineer Tom Hale told reporters that the crane was safe.', 'that the crane was safe.', 'Tom Hale'],
    ['The fire service said two people were hurt.', 'two people were hurt.', 'fire service'],
    ['Police believe the man acted alone.', 'the man acted alone.', 'Police'],
    ['The report says the bridge was badly built.', 'the bridge was badly built.', 'report'],
    ['Ferries in Northport stopped after the union said it would strike.', 'it would strike.', 'union'],
    [
      'Trade grew, according to a survey published today.',
      'Trade grew, according to a survey published today.',
      'survey',
    ],
    ['A leak reported by a paper did not exist, police said.', 'A leak reported by a paper did not exist,', 'police'],
    ['Police denied that anybody was hurt.', 'Police denied that anybody was hurt.', 'Police'],
    ['Adam Cole had to admit that the crane was old.', 'that the crane was old.', 'Adam Cole'],
    ['The ship sank on Tuesday, police said.', 'The ship sank on Tuesday,', 'police'],
    ['The union wants more, its chairman Paul Stone said.', 'The union wants more,', 'Paul Stone'],
    ['The minister, who was visiting, said that the dam was safe.', 'that the dam was safe.', 'minister'],
    ['Residents complained that nobody had warned them.', 'that nobody had warned them.', 'Residents'],
  ])('has its words and speaker: %s', (text, words, speaker) => {
    expect(reported(text, 'en')).toEqual([[words, speaker]]);
  });

  test('is nothing that only follows a quotation', () => {
    expect(reported('“It was over in seconds,” recalled Lisa Brook, 34.', 'en')).toEqual([]);
  });

  test.each([
    'The port refused to comment on reports that it is for sale.',
    'Adam Cole declined to say whether the crane was old.',
    'Adam Cole wants to say that the crane is new.',
    'Only letters written in English could be entered.',
    'Only 81 percent have come, well below the 95 percent recommended by the board.',
  ])('is none where nobody says it: %s', (text) => {
    expect(reported(text, 'en')).toEqual([]);
  });
});
