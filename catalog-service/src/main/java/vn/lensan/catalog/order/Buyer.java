package vn.lensan.catalog.order;

import vn.lensan.platform.personal.PersonalText;

/** The buyer's own data: encrypted in the store, in no answer and no event. */
record Buyer(PersonalText name, PersonalText phone, PersonalText address) {}
