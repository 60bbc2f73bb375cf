// Adds live updates at the top of a list. Without it, pages are the same, only not live.
(() => {
  "use strict";
  const following = document.getElementById("following");
  const items = document.getElementById("items");
  if (!following || !items || !window.EventSource) return;
  const state = document.getElementById("live-state");
  const count = document.getElementById("live-count");
  const title = document.title;
  const most = 200;
  let added = 0;
  let address = following.dataset.href;

  const show = (text, isLive) => {
    state.textContent = text;
    following.classList.toggle("is-live", isLive);
    following.hidden = false;
  };

  const add = (event) => {
    // Where to go on should the source end for good.
    const next = new URL(address, location.href);
    next.searchParams.set("after", event.lastEventId);
    address = next.href;
    const parsed = new DOMParser().parseFromString(event.data, "text/html").querySelector("li.item");
    if (!parsed) return;
    const isHere = [...items.children].some((item) => item.dataset.id === parsed.dataset.id);
    if (isHere) return;
    parsed.classList.add("is-new");
    // What the reader looks at stays where it is.
    const before = document.documentElement.scrollHeight;
    items.prepend(document.adoptNode(parsed));
    if (window.scrollY > items.offsetTop) window.scrollBy(0, document.documentElement.scrollHeight - before);
    while (items.children.length > most) items.lastElementChild.remove();
    added += 1;
    document.querySelector(".empty")?.remove();
    count.textContent = following.dataset.new.replace("{n}", String(added));
    document.title = "(" + added + ") " + title;
  };

  const follow = () => {
    const source = new EventSource(address);
    source.addEventListener("open", () => show(following.dataset.live, true));
    source.addEventListener("update", add);
    source.addEventListener("reset", () => {
      source.close();
      show(following.dataset.reset, false);
    });
    source.addEventListener("error", () => {
      show(following.dataset.paused, false);
      // A refusal ends the source for good; a broken connection it mends by itself.
      if (source.readyState === EventSource.CLOSED) setTimeout(follow, 5000 + Math.random() * 5000);
    });
  };
  follow();
})();
