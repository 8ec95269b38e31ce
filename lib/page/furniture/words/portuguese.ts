import type { PromotionWords } from '../promotion-vocabulary';

export const PORTUGUESE: PromotionWords = {
  offer:
    'newsletter*|boletim|boletins|caixa de entrada|seu e-mail|seu email|nosso canal|canal no whatsapp' +
    '|canal do whatsapp|nosso aplicativo|nosso app|baixe o app|no facebook|no instagram|no twitter' +
    '|nas redes sociais|nossas redes|assine|seja assinante|sua assinatura|acesso ilimitado|cadastre-se' +
    '|faça login|faça seu login|cancele quando quiser|seja membro|doação|doações|doe|apoie|seu apoio|contribua' +
    '|jornalismo independente|siga-nos|siga o|siga a|nos siga|junte-se|conte para nós|deixe seu comentário' +
    '|nos comentários|todos os direitos reservados|inscreva-se|receba notícias|primeiro mês|mês grátis' +
    '|sem anúncios|nossos assinantes|por e-mail|torne-se membro|podcast*|quiz|enquete|google notícias|signal' +
    '|sigilo|denúncia|o aplicativo|o app|alertas|links afiliados|comissão|cupom|código promocional' +
    '|bom jornalismo|custa caro|leia sem limites|faça uma doação|jornalismo livre',
  hint:
    'app|aplicativo|facebook|instagram|twitter|youtube|whatsapp|telegram|assin*|por mês|cadastro|conta' +
    '|premium|exclusiv*|oferta|contribuição|financiamento|apoio|comentário*|notificações|canal|clube',
  journalism:
    'jornalismo|jornalista*|redação|notícias|reportagens|leitores|conteúdo*|matérias|jornal|reportagem',
  reader: 'você|vocês',
  publisher: 'nós|nosso|nossa|nossos|nossas',
  request:
    'assine|inscreva-se|cadastre-se|receba|junte-se|apoie|doe|baixe|siga|compartilhe|descubra|leia|experimente' +
    '|ajude|acesse|ative|clique|torne-se|não perca|quer|gostou|seja|entre|participe|instale|ouça|assista' +
    '|confira|vote em|responda|entre no nosso|entre no|entre em contato|fale com|escreva|envie|mande|teste' +
    '|conheça|acompanhe|comente|deixe|garanta|aproveite|colabore|contribua|adicione|tem uma|tem um' +
    '|todas as matérias por|siga a gente|siga-nos',
  polite: 'por favor|clique aqui|cancele quando quiser|sem fidelidade|sem compromisso',
  ease: 'grátis|gratuitamente|todos os dias|agora|hoje|diariamente',
};
