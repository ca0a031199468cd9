package dev.oamstudio.views.canvas.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oamstudio.model.application.ElementId;
import dev.oamstudio.views.canvas.Shop;
import dev.oamstudio.views.testing.Toolkit;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Toolkit.class)
final class UnreadableTest {
    private static final ElementId CART = Shop.id("cart");

    private final CountDownLatch told = new CountDownLatch(1);
    private final Unreadable unreadable = new Unreadable(told::countDown);

    @Test
    void cardsStepBackAfterAMomentAndComeBackAtOnce() throws Exception {
        assertThat(shown(Set.of(CART))).isEmpty();
        assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shown(Set.of(CART))).containsExactly(CART);
        assertThat(shown(Set.of())).isEmpty();
        assertThat(shown(Set.of(CART))).isEmpty();
    }

    @Test
    void whatStepsBackAlreadyStaysSoWhileMoreIsTyped() throws Exception {
        shown(Set.of(CART));
        assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(shown(Set.of(CART, Shop.id("payment")))).containsExactly(CART);
    }

    private Set<ElementId> shown(Set<ElementId> broken) throws Exception {
        return Toolkit.onFx(() -> unreadable.shown(broken));
    }
}
