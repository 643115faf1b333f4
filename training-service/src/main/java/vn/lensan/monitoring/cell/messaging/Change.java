package vn.lensan.monitoring.cell.messaging;

import vn.lensan.monitoring.fact.Entity;

/** An event on its way to its household's facts: the entity it tells of, and its new version. */
record Change(String topic, String subject, Entity.Version version) {}
