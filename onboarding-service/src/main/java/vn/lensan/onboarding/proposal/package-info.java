/**
 * Four eyes: changes that somebody proposes and somebody else decides on. A feature that needs it
 * holds {@link vn.lensan.onboarding.proposal.Proposals} in its own document and is asked through a
 * {@link vn.lensan.onboarding.proposal.ProposalSource} bean; the queue and the door are here.
 */
@NullMarked
package vn.lensan.onboarding.proposal;

import org.jspecify.annotations.NullMarked;
