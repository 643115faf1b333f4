package vn.lensan.sandbox.order;

/** An invented person; the same id is the same buyer. */
record Buyer(String id, String name, String phone, String address) {}
