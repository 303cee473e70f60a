/** Where a reply goes, and what that makes of it. */
import { type Action, type Reply, small } from '../reply/reply.ts';

/** `asked`: where the reply itself says; `here`: in place of the card that has the button. */
export type Place = 'asked' | 'here' | 'private' | 'public';

/** Where a button's reply goes. Nobody turns the pages of another person's card: they get their own, privately. */
export function placeFor(does: Action['does'], own: boolean): Place {
  if (does === 'share') return 'public';
  return does === 'update' && own ? 'here' : 'private';
}

/** The reply, private or not as its place has it. */
export function placed(reply: Reply, place: Place): Reply {
  return place === 'asked' ? reply : { ...reply, private: place === 'private' };
}

/** What is for everybody names who shared it. */
export function shared(reply: Reply, by: string): Reply {
  return { ...reply, blocks: [small(by), ...reply.blocks] };
}
