package dev.oamstudio.views.plan;

import dev.oamstudio.model.deploy.PlannedAction;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The word and sign of an action; the word is its style class and the last part of its message keys.
record ActionLook(String word, Ikon sign) {

    static ActionLook of(PlannedAction action) {
        return switch (action) {
            case PlannedAction.Create ignored -> new ActionLook("create", Feather.PLUS);
            case PlannedAction.Change ignored -> new ActionLook("change", Feather.EDIT_2);
            case PlannedAction.Keep ignored -> new ActionLook("keep", Feather.CHECK);
            case PlannedAction.Delete ignored -> new ActionLook("delete", Feather.TRASH_2);
            case PlannedAction.Refuse ignored -> new ActionLook("refuse", Feather.SLASH);
        };
    }
}
