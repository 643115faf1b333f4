package vn.lensan.onboarding.household;

import org.bson.Document;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/** With each write of a household goes what the index holds of it; nobody can forget it. */
@Component
class SearchKeysOnSave implements BeforeSaveCallback<Household> {
  @Override
  public Household onBeforeSave(Household household, Document document, String collection) {
    document.put(SearchKeys.FIELD, SearchKeys.of(household));
    return household;
  }
}
