/** What a label belongs to: an advertisement, a player or gallery, or the page's controls. */
export type LabelKind = 'advertisement' | 'player' | 'navigation';

const list = (phrases: string): readonly string[] =>
  phrases.split('|').map((phrase) => phrase.replace(/\s+/g, ' ').trim());

/**
 * Labels that pages put around and into their stories, lower case, without punctuation. A line that is made
 * of nothing but these is no part of a story: "LISTEN TO ARTICLE 3:03 SHARE THIS ARTICLE Share Tweet Post Email".
 */
export const LABELS: Readonly<Record<LabelKind, readonly string[]>> = {
  advertisement: list(`
    ad | ads | advert | advertisement | advertisements | advertising | ad feedback | ad policy | article continues
    after | article continues after advertisement | article continues below | article continues below this ad | close ad | content continues
    below | continue reading | continue reading below | continue reading the main story | continues below | current
    issue | more content below | paid content | paid post | promoted | promoted content | remove ads | report this ad |
    scroll down to continue | scroll for more | scroll to continue | skip ad | skip advertisement | sponsor message |
    sponsored | sponsored content | sponsored post | story continued below | story continues | story continues after | story continues after
    ad | story continues below | story continues below advertisement | story continues below this ad | supported by |
    text continues below | thanks for watching | this is a modal window | view our current issue | become a member |
    you might also like
  `),
  player: list(`
    autoplay | audio | buy photo | caption | captions | click to enlarge | click to expand | close | current time |
    download | duration | enlarge | enlarge this image | expand | expand this image | fullscreen | full screen |
    gallery | hide caption | image | images | image gallery | just watched | listen | listen now | listen to article |
    listen to the story | listen to this article | listen to this story | live | live tv | loaded | loading | media playback is not supported
    on this device | media playback is unsupported on your device | min | more videos | must watch | mute | next | now playing |
    of | pause | photo | photo gallery | photos | pictures | play | play audio | play video | playback | prev | previous |
    progress | replay | replay more videos | seek | show caption | slideshow | start slideshow | subtitles | toggle caption |
    transcript | unmute | up next | video | videos | video player is loading | view gallery | view larger image |
    view photos | view slideshow | volume | watch | watch live | watch now | watch the video | watch video
  `),
  navigation: list(`
    a a | add to list | bluesky | back | back to the top | back to top | return to top | take me back to the top of this post | bookmark | breaking news | click here | close modal | comment | comments | contact us |
    copied | copy link | copy this link | copy url | email | email address | email protected | email this article | embed | enter your email | facebook | featured | filed under |
    flipboard | follow | follow us | get alerts | gift article | gift this article | give this article | google | hide | home | in this article | instagram | join the conversation |
    latest | latest news | latest stories | leave a comment | like | linkedin | load comments | load more | log in | login |
    menu | messenger | more | more from | more from this section | more news | more on this | more on this story |
    more on this topic | more stories | most popular | most read | newsletter | newsletter sign up | newsletter signup |
    newsletters | next article | next story | pin | pin it | pinterest | post | print | posted in | previous article | previous story | print this article | published in | pullquote | read and share your
    thoughts | read comments | read full article | read more | read more about sharing | read next | read now |
    read the full story | recommended | recommended for you | recommended stories | reddit | register | related |
    related articles | related content | related coverage | related items | related links | related news | related posts |
    related stories | related story | related topics | related video | related videos | report a correction | report a typo | report an error | reprints | rss | save | search |
    see all | see also | see more | send | share | share on facebook | share on twitter | share this | share this article |
    share this page | share this post | share this story | share this with | share your thoughts | share via email |
    show all | show comments | show less | show more | sign in | sign up | skip to content | skip to main content | sms |
    story highlights | stumbleupon | submit | suggest a correction | subscribe | subscribe now | tags | telegram | text size | toggle navigation | top stories |
    topics | trending | trending now | trending stories | tumblr | tweet | tweet this | twitter | view all | view all comments |
    view comments | view more | what do you think | whatsapp | write a comment | you may also like | you might also be interested in | youtube
  `),
};
